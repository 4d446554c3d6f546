import type { Answers } from '../survey/answers.ts'
import { surveyPath } from '../survey/address.ts'
import type { Survey } from '../survey/definition.ts'

/** What an invitation is about: codes of the survey's own stage or service question. */
export type InvitationContext = { stage?: string | null | undefined; service?: string | null | undefined }

const ROLES = ['stage', 'service'] as const

/**
 * The path an invitation leads to: `/s/ehcp-satisfaction?lang=pl#i.K7RT4MWX.stage-annual_review`. Code and context stand in the
 * fragment: no server and no log ever learns them, and they work without a connection. English needs no `lang`.
 */
export function invitationPath(survey: string, code: string, context: InvitationContext = {}, language = 'en'): string {
  const parts = ROLES.flatMap((role) => (context[role] ? [`${role}-${context[role]}`] : []))
  return `${surveyPath(survey)}${language === 'en' ? '' : `?lang=${language}`}#${['i', code, ...parts].join('.')}`
}

/** The answers an invitation (`K7RT4MWX.stage-annual_review`) fills in ahead: only to questions and options this survey has. */
export function invitedAnswers(survey: Survey, invited: string): Answers {
  const given: Answers = {}
  for (const part of invited.split('.').slice(1)) {
    const [role = '', code = ''] = part.split('-', 2)
    const question = survey.questions.find(
      (q) => q.kind === 'choice' && q.role === role && ROLES.some((known) => known === role),
    )
    if (question?.kind === 'choice' && question.options.some((o) => o.code === code)) given[question.id] = code
  }
  return given
}
