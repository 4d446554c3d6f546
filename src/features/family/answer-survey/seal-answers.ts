import { sealEnvelope, type Envelope } from '../../../domain/response/envelope.ts'
import type { Draft } from '../../../domain/response/parcel.ts'
import { newReceiptCode, parseReceiptCode, receiptHash } from '../../../domain/response/receipt.ts'
import { routedAnswers } from '../../../domain/survey/answers.ts'
import { completionDay, type Survey } from '../../../domain/survey/definition.ts'
import type { FamilyWorld } from '../world.tsx'
import { respondentOf } from './route-position.ts'
import { voiceOf } from './voice.ts'

export type Sealed = { envelope: Envelope; receiptCode: string }

/** Closes a draft into what leaves the phone, with a new receipt code. Only the answers on this person's route go in. */
export async function sealAnswers(
  survey: Survey,
  draft: Draft,
  world: Pick<
    FamilyWorld,
    'appVersion' | 'channel' | 'clock' | 'dress' | 'language' | 'randomBelow' | 'sha256' | 'surveys'
  >,
): Promise<Sealed> {
  const respondent = respondentOf(survey, draft.answers)
  if (!respondent) throw new Error('sealAnswers needs to know who answers')
  const card = world.surveys.find((one) => one.key === draft.survey)
  const receiptCode = newReceiptCode(world.randomBelow)
  const envelope = await sealEnvelope(
    {
      // The draft's own random id, so that one draft finished in two tabs is still one answer.
      id: draft.id,
      area: draft.area,
      survey: draft.survey,
      version: draft.version,
      respondent,
      channel: world.channel,
      language: world.language,
      easyRead: voiceOf(survey, draft.answers, world.dress) === 'easy',
      answers: routedAnswers(survey, draft.answers),
      completedOn: completionDay(card ?? {}, world.clock.today()),
      ...(draft.invited && { invitation: draft.invited.split('.')[0]! }),
      receiptHash: await receiptHash(parseReceiptCode(receiptCode)!, world.sha256),
      appVersion: world.appVersion,
    },
    world.sha256,
  )
  return { envelope, receiptCode }
}
