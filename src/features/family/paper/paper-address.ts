import type { PaperRoute } from '../../../domain/paper/paper-form.ts'
import { paperPath } from '../../../domain/survey/address.ts'
import type { Voice } from '../../../domain/survey/label.ts'

/** One printed form, as its address names it. */
export type PaperChoice = { survey: string; route: PaperRoute; easy: boolean; language: string }

/** `/paper/ehcp-satisfaction?route=young&easy=1&lang=en` */
export function paperAddress({ survey, route, easy, language }: PaperChoice): string {
  return `${paperPath(survey)}?route=${route}${easy ? '&easy=1' : ''}&lang=${language}`
}

/** What the address asks for. What it does not say is the adults' plain form in `language`. */
export function choiceOf(path: string, search: string, language: string): PaperChoice {
  const asked = new URLSearchParams(search)
  const route = asked.get('route') === 'young' ? 'young' : 'parent'
  return {
    survey: path.replaceAll('-', '_'),
    route,
    easy: route === 'young' && asked.get('easy') === '1',
    language: asked.get('lang') ?? language,
  }
}

/** Whose words the form is printed in. */
export function printedVoice({ route, easy }: Pick<PaperChoice, 'route' | 'easy'>): Voice {
  return easy ? 'easy' : route === 'young' ? 'young' : 'plain'
}
