import { answerDrawings } from './answers.ts'
import { peopleDrawings } from './people.ts'
import { placeDrawings } from './places.ts'
import { serviceDrawings } from './services.ts'
import { thingDrawings } from './things.ts'

/** Every symbol by its name, which is its id in the sprite. */
export const drawings = {
  ...answerDrawings,
  ...peopleDrawings,
  ...thingDrawings,
  ...placeDrawings,
  ...serviceDrawings,
} as const

/** All symbols as one SVG file, used as `<svg><use href="/symbols.svg#ear"/></svg>`: pictures that cost no script. */
export function sprite(): string {
  const symbols = Object.entries(drawings).map(
    ([name, drawing]) =>
      `<symbol id="${name}" viewBox="0 0 40 40"><g stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</g></symbol>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`
}
