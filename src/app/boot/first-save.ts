import { newId } from '../../platform/chance.ts'
import { isShared } from '../../platform/kept-setting.ts'
import { saveFirstAnswer, type FirstAnswer } from '../../storage/first-answer-store.ts'
import { forgetInvited, invitedInTab } from './invited.ts'
import { londonDay } from './london-day.ts'
import { draftOfTab, rememberInTab } from './tab.ts'

/** What became of a choice: the draft it belongs to, and whether that is on the phone. */
export type FirstSave = {
  draft: FirstAnswer
  kept: boolean
  /** On purpose: other people use this phone. */ shared?: boolean
}

/**
 * Saves choices of one prerendered question as this tab's draft, one after the other. A draft that was sent meanwhile is
 * left alone: the choice begins a new one.
 */
export function firstSaves(page: {
  survey: string
  version: number
  area: string
  language: string
  question: string
}) {
  const { question, ...about } = page
  const invited = invitedInTab(page.survey)
  let id = draftOfTab(page.survey) ?? newId()
  let last: Promise<unknown> = Promise.resolve()

  const draftWith = (value: string): FirstAnswer => {
    const today = londonDay(Date.now())
    return {
      id,
      ...about,
      answers: { [question]: value },
      skipped: [],
      at: question,
      startedOn: today,
      touchedOn: today,
      ...(invited && { invited }),
    }
  }
  const keep = async (value: string): Promise<FirstSave> => {
    const draft = draftWith(value)
    if (isShared()) return { draft, kept: false, shared: true }
    rememberInTab(page.survey, id)
    try {
      await saveFirstAnswer(draft)
      if (invited) forgetInvited(page.survey)
      return { draft, kept: true }
    } catch (reason) {
      if (!(reason instanceof Error) || reason.message !== 'finished') return { draft, kept: false }
      id = newId()
      return keep(value)
    }
  }
  return {
    draftWith,
    save: (value: string): Promise<FirstSave> => {
      const mine = last.then(() => keep(value))
      last = mine
      return mine
    },
  }
}
