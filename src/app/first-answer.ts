import { eventOn } from '../platform/kept-setting.ts'
import { bringFamily, bringOther, reloadIfReachable } from './boot/bring-app.ts'
import { runFirstQuestion } from './boot/first-question.ts'
import { keepForOffline } from './boot/keep-for-offline.ts'
import { leaveNoTrace } from './boot/leave-no-trace.ts'
import { languageOfVisit } from './boot/kept-language.ts'
import { watchForLeaving } from './boot/leave-quickly.ts'
import { takeInvitation } from './boot/invited.ts'
import { draftOfTab } from './boot/tab.ts'
import { applyTextSize } from './boot/text-size.ts'
import { watchForLanguages } from './boot/watch-for-languages.ts'
import { NOT_FOUND_PAGE } from './not-found.ts'

// The one script every page names. It must stay small and import nothing that the first question does not need.
watchForLeaving()
leaveNoTrace()
// Reading a setting wakes the phone's storage, which is slow; on a first visit there is none, so that visit is spared it.
// Without a worker, which a forced reload leaves out, an event is looked for once the page has been painted.
const keepToEvent = () => {
  // A device that is passed round has one page.
  if (eventOn.get() === 'yes' && location.pathname !== '/event') location.replace('/event')
}
if (navigator.serviceWorker?.controller) {
  applyTextSize()
  keepToEvent()
} else setTimeout(keepToEvent)

const root = document.getElementById('app')!
const main = root.querySelector('main')
const form = document.querySelector<HTMLFormElement>('form#first-question')
const survey = form?.dataset['survey'] ?? ''
const draft = survey ? draftOfTab(survey) : null
const here = location.pathname.replace(/(.)\/$/, '$1')
takeInvitation(here)
const builtForHere = [here, NOT_FOUND_PAGE].includes(root.dataset['page']!)
const inItsLanguage = languageOfVisit() === document.documentElement.lang

const openWhole = async () => {
  const other = bringOther(here)
  if (other) await (await other).openPage(root)
  else await (await bringFamily()).openPage(survey, draft)
}
const answerHere = () => {
  const { firstSave } = runFirstQuestion(form!, draft !== null)
  watchForLanguages(firstSave)
}
const cannotOpen = async () => {
  await reloadIfReachable()
  // The words of this page's own language are better than none.
  if (inItsLanguage || !form || !builtForHere) return
  main?.removeAttribute('hidden')
  answerHere()
}

// Another page's words must not be read here (some hosts serve one file for every address), nor the first question
// when this tab is at a later one, nor a language this person did not choose.
if (!builtForHere || !inItsLanguage || (draft && location.hash)) main?.setAttribute('hidden', '')
keepForOffline()
if (form && builtForHere && inItsLanguage) answerHere()
if (!form || !builtForHere || !inItsLanguage || draft) openWhole().catch(cannotOpen)
