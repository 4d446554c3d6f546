import { deviceWord } from '../../platform/phone.ts'
import { bringFamily, reloadIfReachable } from './bring-app.ts'
import { invitedInTab } from './invited.ts'
import { firstSaves, type FirstSave } from './first-save.ts'

/**
 * Without a choice the rest of Heard is fetched this long after the page is whole: reading it in takes a cheap phone half a
 * second, which must not fall into the first touch. On a phone that already keeps Heard it comes sooner.
 */
const IDLE_AFTER_MS = 7000
const IDLE_WHEN_KEPT_MS = 500
const SLOW_AFTER_MS = 8000
/** A save that takes longer than this no longer holds up the next question; the app saves again. */
const SAVE_PATIENCE_MS = 3000

/**
 * Makes the prerendered first question answerable: saves each choice, says so, and opens the next question when the app is
 * here. `appIsComing`: this tab carries on with a draft, so the app is on its way already and decides what to show.
 * `firstSave` is the newest choice's save, null before there is a choice.
 */
export function runFirstQuestion(form: HTMLFormElement, appIsComing: boolean) {
  const { survey = '', version = '', question = '', area = '', language = 'en' } = form.dataset
  const status = form.querySelector<HTMLElement>('#saved')!
  const problem = form.querySelector<HTMLElement>('#problem')!
  const word = deviceWord() === 'phone' ? 'Phone' : 'Device'
  const { save, draftWith } = firstSaves({ survey, version: Number(version), area, language, question })
  let lastSave: Promise<FirstSave> | null = null
  let opening = false

  const chosen = () => form.querySelector<HTMLInputElement>('input:checked')?.value ?? null
  const say = (name: string, bad = false) => {
    status.textContent = form.dataset[`msg${name}`] ?? form.dataset[`msg${name}${word}`] ?? ''
    status.dataset['state'] = bad ? 'not-saved' : ''
  }

  const choose = async (value: string) => {
    problem.hidden = true
    const mine = save(value)
    lastSave = mine
    const { kept, shared } = await mine
    // On a shared phone the browser must not bring the choice back to the next person.
    if (shared) form.autocomplete = 'off'
    // A choice made meanwhile has its own save, which will speak for itself.
    if (lastSave === mine && !opening) say(kept ? 'Saved' : shared ? 'NotKept' : 'NotSaved', !kept && !shared)
    await fetchAhead()
  }

  const fetchAhead = async () => {
    if (appIsComing) return
    const app = await bringFamily().catch(() => null)
    // Somebody began this survey here before: the app asks about that, unless a new answer is already under way.
    const unasked = (await app?.prepare(survey)) && chosen() === null && !form.contains(document.activeElement)
    if (unasked) await app?.openPage(survey, null)
  }

  const open = async () => {
    const value = chosen()
    if (value === null || opening) return
    opening = true
    say('Opening')
    const slow = setTimeout(say, SLOW_AFTER_MS, 'OpeningSlow', true)
    try {
      const saving = (lastSave ??= save(value))
      const unsaved: FirstSave = { draft: draftWith(value), kept: false }
      const patience = new Promise<FirstSave>((give) => setTimeout(give, SAVE_PATIENCE_MS, unsaved))
      const app = await bringFamily()
      await app.openNext(await Promise.race([saving, patience]))
    } catch {
      say('OpeningSlow', true)
      await reloadIfReachable()
    } finally {
      clearTimeout(slow)
      opening = false
    }
  }

  form.addEventListener('change', () => {
    const value = chosen()
    if (value !== null) void choose(value)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (chosen() !== null) return void open()
    problem.hidden = false
    problem.focus()
  })
  // A choice made before this script came, or brought back by the browser.
  const already = chosen()
  // An invitation that is about this very question: shown as chosen, and kept once the person goes on or chooses.
  const about = invitedInTab(survey)?.split(`.${form.dataset['role']}-`)[1]
  const ahead = about && form.querySelector<HTMLInputElement>(`input[value="${about.split('.')[0]}"]`)
  if (already !== null) void choose(already)
  else {
    if (ahead) ahead.checked = true
    const idle = navigator.serviceWorker?.controller ? IDLE_WHEN_KEPT_MS : IDLE_AFTER_MS
    addEventListener('load', () => setTimeout(() => void fetchAhead(), idle))
  }
  return { firstSave: () => lastSave }
}
