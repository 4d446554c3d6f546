import { sealEnvelope, type Envelope } from '../../../domain/response/envelope.ts'
import { ABOUT_YOU } from '../../../domain/response/parcel.ts'
import type { Answers } from '../../../domain/survey/answers.ts'
import { routedAnswers } from '../../../domain/survey/answers.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import type { FamilyWorld } from '../world.tsx'

/**
 * What a person said about themselves, as a parcel that nothing ties to their answers: an id of its own, and everything
 * else the same for everybody. The receipt hash is random bits that belong to no code and are kept nowhere, so that the
 * content hash cannot be tried out against the few answers there are. Null when nothing was said.
 */
export async function sealAboutYou(
  survey: Survey,
  given: Answers,
  world: Pick<FamilyWorld, 'appVersion' | 'area' | 'clock' | 'newId' | 'sha256'>,
): Promise<Envelope | null> {
  const answers = routedAnswers(survey, given)
  if (Object.keys(answers).length === 0) return null
  return sealEnvelope(
    {
      id: world.newId(),
      area: world.area,
      survey: ABOUT_YOU,
      version: survey.version,
      respondent: 'other',
      channel: 'app',
      language: 'en',
      easyRead: false,
      answers,
      completedOn: `${world.clock.today().slice(0, 7)}-01`,
      receiptHash: await world.sha256(`${world.newId()} ${world.newId()} ${world.newId()}`),
      appVersion: world.appVersion,
    },
    world.sha256,
  )
}
