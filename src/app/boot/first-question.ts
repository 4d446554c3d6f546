import { saveFirstAnswer } from '../../storage/first-answer-store.ts'
import { bringFamily, reloadIfReachable } from './bring-app.ts'
import { deviceWord } from './device.ts'
import { londonToday, newId } from './plain.ts'
import { readTab, rememberInTab } from './tab.ts'

const IDLE_AFTER_MS = 2500
const SLOW_AFTER_MS = 8000
/** A save that takes longer than this no longer holds up the next question; the app saves again. */
const SAVE_PATIENCE_MS = 3000

/** Makes the prerendered first question answerable: saves each choice, says so, and opens the next question when the app is here. */
export function runFirstQuestion(form: HTMLFormElement): void {
  const { survey = '', version = '', question = '', area = '', language = 'en' } = form.dataset
  const status = form.querySelector<HTMLElement>('#saved')!
  const problem = form.querySelector<HTMLElement>('#problem')!
  const word = deviceWord() === 'phone' ? 'Phone' : 'Device'
  let lastSave: Promise<boolean> = Promise.resolve(false)
  let opening = false

  const chosen = () => form.querySelector<HTMLInputElement>('input:checked')?.value ?? null
  const say = (message: string | undefined, state = '') => {
    status.textContent = message ?? ''
    status.dataset['state'] = state
  }
  const sentence = (name: string) => form.dataset[`msg${name}`] ?? form.dataset[`msg${name}${word}`]

  const save = async (value: string): Promise<boolean> => {
    const id = readTab().draft ?? newId()
    rememberInTab({ draft: id })
    const today = londonToday()
    const kept = await saveFirstAnswer({
      id,
      area,
      survey,
      version: Number(version),
      language,
      answers: { [question]: value },
      skipped: [],
      at: question,
      startedOn: today,
      touchedOn: today,
    }).then(() => true, () => false)
    // A choice changed meanwhile has its own save, which will speak for itself.
    if (chosen() === value && !opening) say(sentence(kept ? 'Saved' : 'NotSaved'), kept ? '' : 'not-saved')
    return kept
  }

  const fetchAhead = () => void bringFamily().then((app) => app.prepare(), () => undefined)

  const open = async () => {
    const value = chosen()
    if (value === null || opening) return
    opening = true
    say(sentence('Opening'))
    const slow = setTimeout(() => say(sentence('OpeningSlow'), 'not-saved'), SLOW_AFTER_MS)
    try {
      const kept = await Promise.race([lastSave, new Promise<false>((give) => setTimeout(give, SAVE_PATIENCE_MS, false))])
      const app = await bringFamily()
      await app.openSurvey({ draft: readTab().draft ?? null, kept, question, value })
    } catch {
      say(sentence('OpeningSlow'), 'not-saved')
      await reloadIfReachable()
    } finally {
      clearTimeout(slow)
      opening = false
    }
  }

  form.addEventListener('change', () => {
    const value = chosen()
    if (value === null) return
    problem.hidden = true
    lastSave = save(value)
    void lastSave.then(fetchAhead)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (chosen() !== null) return void open()
    problem.hidden = false
    problem.focus()
  })
  addEventListener('load', () => setTimeout(fetchAhead, IDLE_AFTER_MS))
  // The browser may have brought a choice back after a reload, or it was made before this script came.
  const already = chosen()
  if (already !== null) {
    lastSave = save(already)
    void lastSave.then(fetchAhead)
  }
}
