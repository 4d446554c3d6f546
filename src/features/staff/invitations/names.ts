import type { InvitedTo } from '../../../domain/invitation/invitation.ts'
import type { SurveyCard } from '../../../domain/survey/definition.ts'
import type { SheetWords, StaffWorld } from '../staff-world.tsx'
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

/** The languages to choose from, each draft marked as one. */
export function languageChoices({ t }: Pick<StaffWords, 't'>, languages: StaffWorld['languages']) {
  return languages.map(({ code, name, draft }) => ({
    code,
    label: draft ? t('invite.language.draft', { language: name, draft: draft.english }) : name,
  }))
}

type About = { survey: string; stage: string | null; service: string | null; event: string | null }

/** A stage or service by its name in these words; its code where the survey does not know it. */
export function aboutName({ survey, wording }: SheetWords, role: 'stage' | 'service', batch: About): string | null {
  const code = batch[role]
  const question = survey?.questions.find((q) => q.role === role)
  const option = question && 'options' in question ? question.options.find((o) => o.code === code) : undefined
  return option ? wording.say(option.label) : code
}

/** A batch in a few words: `Your EHC plan, The annual review`. Without words, what needs none. */
export function nameOf(words: SheetWords | null, surveys: readonly SurveyCard[], batch: About): string {
  const about = words ? [aboutName(words, 'stage', batch), aboutName(words, 'service', batch)] : []
  return [titleOf(surveys, batch.survey), ...about, batch.event].filter(Boolean).join(', ')
}
