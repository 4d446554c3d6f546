import { invitedAnswers } from '../../domain/invitation/link.ts'
import type { Drafts } from '../../domain/ports.ts'
import type { Draft } from '../../domain/response/parcel.ts'
import type { Survey } from '../../domain/survey/definition.ts'
import { forgetInvited } from '../boot/invited.ts'

/**
 * The draft with what its invitation fills in ahead. What the person answered or skipped already stays as it is. A draft on
 * the phone is changed there first; where that fails it holds for the page in hand.
 */
export async function putInvitation(
  survey: Survey,
  draft: Draft & { invited: string },
  stored: boolean,
  drafts: Pick<Drafts, 'answer' | 'invite'>,
): Promise<Draft> {
  const ahead = Object.entries(invitedAnswers(survey, draft.invited)).filter(
    ([id]) => draft.answers[id] === undefined && !draft.skipped.includes(id),
  )
  if (stored) {
    const keep = async () => {
      await drafts.invite(draft.id, draft.invited)
      for (const [id, code] of ahead)
        await drafts.answer(draft.id, id, code, { at: draft.at, on: draft.touchedOn, skipped: false })
      forgetInvited(survey.key)
    }
    await keep().catch(() => undefined)
  }
  return { ...draft, answers: { ...draft.answers, ...Object.fromEntries(ahead) } }
}
