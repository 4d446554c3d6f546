import type { Draft } from '../../../domain/response/parcel.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import type { FamilyWorld } from '../world.tsx'

/** An empty draft of a survey, not stored until the first answer: looking costs nothing and leaves nothing behind. */
export function freshDraft(survey: Survey, world: Pick<FamilyWorld, 'area' | 'clock' | 'language' | 'newId'>): Draft {
  const today = world.clock.today()
  return {
    id: world.newId(),
    area: world.area,
    survey: survey.key,
    version: survey.version,
    language: world.language,
    answers: {},
    skipped: [],
    at: survey.questions[0]!.id,
    startedOn: today,
    touchedOn: today,
  }
}
