import * as z from 'zod/mini'

/**
 * A question is data. `id` and option `code`s are stored and never change once published;
 * wording here is the English source text, other languages are catalogues keyed by id.
 */
export const option = z.object({
  code: z.string().check(z.regex(/^[a-z0-9_]{1,40}$/)),
  label: z.string(),
  /** Easy Read wording, where it differs. */
  easyLabel: z.optional(z.string()),
  /** 'aside' options (don't know, does not apply) stand apart from the scale on screen. */
  aside: z.optional(z.boolean()),
})
export type Option = z.infer<typeof option>

/** A way in: holds when the named earlier question was asked and has one of these codes. */
export const condition = z.object({ question: z.string(), in: z.array(z.string()) })
export type Condition = z.infer<typeof condition>

const shared = {
  id: z.string().check(z.regex(/^[A-Za-z0-9_]{1,40}$/)),
  label: z.string(),
  /** The same question in a young person's own voice ("my wishes"), where `label` speaks to a parent. */
  youngLabel: z.optional(z.string()),
  /** Easy Read wording: one idea, at most 15 words. */
  easyLabel: z.optional(z.string()),
  hint: z.optional(z.string()),
  /** What the answer counts as when figures are broken down; other questions carry none. */
  role: z.optional(z.enum(['respondent', 'views_of', 'filled_in_by', 'stage', 'service', 'locality', 'phase'])),
  /** Routing questions must be answered; every other question can be skipped. */
  required: z.optional(z.boolean()),
  /** Asked when any of these holds (chains of questions make "and"); without it, always asked. */
  showIf: z.optional(z.array(condition)),
}

export const choiceQuestion = z.object({
  ...shared,
  kind: z.literal('choice'),
  options: z.array(option).check(z.minLength(2)),
})
/** Any number of options. The answer is their codes in the question's own order, joined by commas. */
export const manyQuestion = z.object({
  ...shared,
  kind: z.literal('many'),
  options: z.array(option).check(z.minLength(2)),
})
export const textQuestion = z.object({
  ...shared,
  kind: z.literal('text'),
  maxLength: z.number().check(z.int(), z.positive(), z.maximum(1000)),
})
export const question = z.discriminatedUnion('kind', [choiceQuestion, manyQuestion, textQuestion])
export type Question = z.infer<typeof question>
export type ChoiceQuestion = z.infer<typeof choiceQuestion>
export type ManyQuestion = z.infer<typeof manyQuestion>
export type TextQuestion = z.infer<typeof textQuestion>

/** The codes of a `many` answer. */
export function chosenCodes(answer: string): string[] {
  return answer === '' ? [] : answer.split(',')
}

/** Chosen codes as one answer: in the question's order, each once. Null when nothing is chosen, as for a skip. */
export function manyAnswer(q: ManyQuestion, codes: Iterable<string>): string | null {
  const chosen = new Set(codes)
  const inOrder = q.options.map((o) => o.code).filter((code) => chosen.has(code))
  return inOrder.length > 0 ? inOrder.join(',') : null
}

/** Text as it may be stored: no NUL, no lone surrogates (Postgres refuses both), LF line ends, trimmed. */
export function storableText(text: string): string {
  const lf = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '')
  const whole = lf.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
  return whole.trim()
}

/** Characters as a person (and Postgres) counts them: code points, not UTF-16 units. */
export function textLength(text: string): number {
  return Array.from(text).length
}

/**
 * The one place a question becomes a rule: form, storage, sync and the SQL check agree with it
 * (the SQL twin is `private.answer_problem`; tests/contract holds the two together).
 * A text answer is 1..maxLength code points of storable text; a choice is one of its codes; a `many` answer is one or
 * more of its codes as `manyAnswer` writes them.
 */
export function answerSchema(q: Question) {
  switch (q.kind) {
    case 'choice':
      return z.string().check(z.refine((code) => q.options.some((o) => o.code === code), 'unknown_option'))
    case 'many':
      return z.string().check(z.refine((codes) => manyAnswer(q, chosenCodes(codes)) === codes, 'unknown_option'))
    case 'text':
      return z.string().check(
        z.refine((text) => text.length > 0 && storableText(text) === text, 'not_storable'),
        z.refine((text) => textLength(text) <= q.maxLength, 'too_long'),
      )
  }
}
