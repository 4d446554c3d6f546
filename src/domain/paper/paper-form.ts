import type { Answers } from '../survey/answers.ts'
import type { Survey } from '../survey/definition.ts'
import type { Option, Question } from '../survey/question.ts'
import { isAsked } from '../survey/visibility.ts'

/** Which of a survey's two printed forms: for young people (11 to 25), or for everybody else. */
export type PaperRoute = 'parent' | 'young'

/** A question as printed. `options` are those this form offers; their numbers are their places, from 1. */
export type PaperQuestion = { number: number; question: Question; options: Option[] }

/** A way into a part of the form: one of these options ticked at that question. */
export type Way = { at: number; options: Option[] }

/** Neighbouring questions with the same ways in. No ways: everybody answers them. */
export type PaperPart = { ways: Way[]; questions: PaperQuestion[] }

export type PaperForm = { survey: Survey; route: PaperRoute; questions: PaperQuestion[]; parts: PaperPart[] }

const YOUNG = ['young_person_16_25', 'child_11_15']

/** The printed forms a survey has. */
export function paperRoutes(survey: Pick<Survey, 'offeredTo'>): PaperRoute[] {
  const young = survey.offeredTo.some((one) => YOUNG.includes(one))
  const others = survey.offeredTo.some((one) => !YOUNG.includes(one))
  return [...(others ? ['parent' as const] : []), ...(young ? ['young' as const] : [])]
}

/**
 * The form of one route: its questions numbered from 1, in the survey's order. Printing and keying both read it, so a
 * number on paper and a number on the screen can never differ.
 */
export function paperForm(survey: Survey, route: PaperRoute): PaperForm {
  const routes = paperRoutes(survey)
  const offered = (q: Question): Option[] =>
    q.kind === 'text'
      ? []
      : routes.length > 1 && (q.role === 'respondent' || q.role === 'views_of')
        ? q.options.filter((o) => o.code === 'supporter' || YOUNG.includes(o.code) === (route === 'young'))
        : q.options
  const kept = new Map<string, PaperQuestion>()
  const waysInto = (q: Question): Way[] =>
    (q.showIf ?? []).flatMap((condition) => {
      const earlier = kept.get(condition.question)
      const options = earlier?.options.filter((o) => condition.in.includes(o.code)) ?? []
      return earlier && options.length > 0 ? [{ at: earlier.number, options }] : []
    })

  const parts: PaperPart[] = []
  const everyone = everyoneWhoAnswers(survey, offered)
  for (const question of survey.questions) {
    const ways = waysInto(question)
    if (question.showIf && ways.length === 0) continue
    const forAll = everyone.every((answers) => isAsked(survey, question, answers))
    const printed = { number: kept.size + 1, question, options: offered(question) }
    kept.set(question.id, printed)
    const needed = forAll ? [] : ways
    const last = parts.at(-1)
    if (last && sameWays(last.ways, needed)) last.questions.push(printed)
    else parts.push({ ways: needed, questions: [printed] })
  }
  return { survey, route, questions: [...kept.values()], parts }
}

/** Every way of saying who answers and whose views these are: what all of them are asked needs no signpost. */
function everyoneWhoAnswers(survey: Survey, offered: (q: Question) => Option[]): Answers[] {
  return survey.questions
    .filter((q) => q.role === 'respondent' || q.role === 'views_of')
    .reduce<Answers[]>(
      (all, q) =>
        all.flatMap((answers) =>
          isAsked(survey, q, answers) ? offered(q).map((o) => ({ ...answers, [q.id]: o.code })) : [answers],
        ),
      [{}],
    )
}

function sameWays(a: readonly Way[], b: readonly Way[]): boolean {
  const text = (ways: readonly Way[]) => ways.map((w) => `${w.at}:${w.options.map((o) => o.code).join(',')}`).join(';')
  return text(a) === text(b)
}
