import { expect, type Page } from '@playwright/test'

/** How far a person goes with Tab before giving up. */
const FURTHEST = 60

type Stop = { there: boolean; name: string; wrong: string }

/** Presses Tab until the focus is on what `selector` matches. On the way every place it stops at must show it, on screen. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const passed: string[] = []
  for (let n = 0; n < FURTHEST; n += 1) {
    const stop = await page.evaluate(whereFocusIs, selector)
    expect.soft(stop.wrong, `the focus on ${stop.name} at ${page.url()}`).toBe('')
    if (stop.there) return
    passed.push(stop.name)
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key never came to ${selector}: ${passed.join(' > ')}`)
}

/** Chooses the nth of the radios named `name` as a keyboard does: Tab to the group, Space, and arrows from there. */
export async function chooseByArrows(page: Page, name: string, nth: number, of: number): Promise<void> {
  await tabTo(page, `input[type=radio][name="${name}"]`)
  await page.keyboard.press('Space')
  // The shorter way round: one arrow up from the first is the last.
  const up = nth > of / 2
  for (let n = up ? of : 0; n !== nth; n += up ? -1 : 1) await page.keyboard.press(up ? 'ArrowUp' : 'ArrowDown')
}

/** Ticks one box. */
export async function tickByKey(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[type=checkbox][name="${name}"][value="${value}"]`)
  await page.keyboard.press('Space')
}

/** Tabs to a button and presses Enter. */
export async function pressByKey(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Enter')
}

/** Runs in the page. A heading takes the focus without a ring: it is where reading begins, and nothing to press. */
function whereFocusIs(selector: string): Stop {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || at === document.body) return { there: false, name: 'nothing', wrong: '' }
  const said = at.innerText.trim()
  const there = at.matches(selector)
  const name = `${at.tagName.toLowerCase()} ${said || at.getAttribute('value') || at.id}`
  if (at.matches('h1, main')) return { there, name, wrong: '' }
  const rung = [at, at.closest('.row')].some((one) => {
    if (!one) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  })
  const { top, bottom, left, right } = at.getBoundingClientRect()
  const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  return { there, name, wrong: rung ? (inside ? '' : 'is outside the screen') : 'cannot be seen' }
}
