import type { InvitedTo } from '../../../domain/invitation/invitation.ts'
import type { SurveyCard } from '../../../domain/survey/definition.ts'
import type { StaffWords } from '../words.ts'

/** `2026-12-31` as `31 December 2026`. */
export function longDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))
}

export function titleOf(surveys: readonly SurveyCard[], key: string): string {
  return surveys.find((one) => one.key === key)?.title ?? key
}

/** What a survey can be about: the options of its question with this role; none when it asks no such thing. */
export function choicesOf(survey: InvitedTo | null, role: 'stage' | 'service') {
  const question = survey?.questions.find((q) => q.role === role)
  return question?.options?.filter((o) => !o.aside) ?? []
}

/** A batch in a few words: `Your EHC plan, Annual review`. */
export function nameOf(
  words: Pick<StaffWords, 'named'>,
  surveys: readonly SurveyCard[],
  batch: { survey: string; stage: string | null; service: string | null; event: string | null },
): string {
  const about = [batch.stage && words.named(`code.stage.${batch.stage}`, batch.stage), batch.service, batch.event]
  return [titleOf(surveys, batch.survey), ...about.filter(Boolean)].join(', ')
}
