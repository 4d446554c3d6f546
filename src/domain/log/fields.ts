import * as z from 'zod/mini'
import { calendarDate } from '../response/envelope.ts'
import { saysSomething, written } from '../written.ts'

/** The parts of which every record of the forum's log is made. Counts of people, never names. */

/** Who took part for which side. */
export const agency = z.enum(['la', 'health', 'social_care', 'education', 'voluntary', 'pcpw'])

/** Words that have to be there: of an empty text `minLength` says so, of one with nothing to read in it the other rule. */
export const text = (most: number) =>
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(most),
    z.refine((words) => words === '' || saysSomething(words), { error: 'empty' }),
  )
/** Words that may be left out. */
export const note = (most: number) => z.string().check(z.overwrite(written), z.maxLength(most))

/** A calendar day in London. */
export const day = calendarDate
/** `HH:MM`, in London. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
/** How many people: more than 5,000 in one room is a slip of the finger. */
export const headCount = z.number().check(z.int(), z.minimum(0), z.maximum(5000))
export const webAddress = z.string().check(z.maxLength(300), z.regex(/^https:\/\/\S{3,}$/))

/** What of the plan this belongs to: references of one plan version, so that an old entry keeps its meaning. */
export const planLinks = z.object({
  plan: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  statements: z.array(z.number().check(z.int(), z.minimum(1), z.maximum(99))),
  actions: z.array(z.string().check(z.regex(/^[A-Z0-9.a-z]{1,12}$/))),
  metrics: z.array(z.string().check(z.regex(/^[a-z0-9_]{1,60}$/))),
})
