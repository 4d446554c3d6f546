import { bringFamily, bringOther, reloadIfReachable } from './boot/bring-app.ts'
import { runFirstQuestion } from './boot/first-question.ts'
import { watchForLeaving } from './boot/leave-quickly.ts'
import { readTab } from './boot/tab.ts'

// The one script every page names. It must stay small and import nothing that the first question does not need.
watchForLeaving()

const root = document.getElementById('app')!
const form = document.querySelector<HTMLFormElement>('form#first-question')
const builtFor = root.dataset['page'] ?? ''
const here = location.pathname.replace(/(.)\/$/, '$1')

const openWhole = async () => {
  const other = bringOther(here)
  if (other) await (await other).openPage(root)
  else await (await bringFamily()).openPage(root)
}

if (form && !readTab().beyondFirst) {
  runFirstQuestion(form)
} else {
  // Another page's words must not be read here: a fallback host serves one file for every address.
  if (builtFor !== here || form) root.querySelector('main')?.setAttribute('hidden', '')
  openWhole().catch(reloadIfReachable)
}
