import * as z from 'zod/mini'

const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const phone = z.string().check(z.regex(/^\+?[0-9][0-9 ]{1,18}[0-9]$/))
const href = z.string().check(z.maxLength(300), z.regex(/^https:\/\/[^\s<>"]+$/i))

/** A place to turn to. Twin of `private.door_problem`, but for what is too old or too new for this app. */
const door = z
  .object({ name: words, phone: z.optional(phone), when: z.optional(words), href: z.optional(href) })
  .check(z.refine((one) => one.phone !== undefined || one.href !== undefined))
const callable = door.check(z.refine((one) => one.phone !== undefined))

/** A door as it is set, and what a lead can set for an area. */
export type PlacesDoor = { name: string; phone?: string; when?: string; href?: string }
export type PlacesSetting = {
  readers: string
  safeguarding: readonly PlacesDoor[]
  complaint: PlacesDoor
  sendiass: PlacesDoor
  mediation: PlacesDoor
  /** Whole sentences: where a form filled in on paper goes. */
  handIn: string
}

/** 999 or 112, whatever is around it. */
const isEmergency = (one: { phone?: string | undefined }) =>
  ['999', '112'].includes((one.phone ?? '').replaceAll(' ', ''))

const parts = {
  readers: z.string().check(z.trim(), z.minLength(10), z.maxLength(600)),
  safeguarding: z.array(callable).check(
    z.minLength(2),
    z.maxLength(8),
    z.refine((all) => all[0] !== undefined && isEmergency(all[0])),
  ),
  complaint: door,
  sendiass: door,
  mediation: door,
  handIn: z.string().check(z.trim(), z.minLength(10), z.maxLength(300)),
}

/**
 * The built-in places with what the area has set on top, part by part: a part that is missing or cannot be used keeps
 * the built-in one, so that no setting can ever hide a number.
 */
export function placesWith<P extends Record<keyof typeof parts, unknown>>(builtIn: P, setting: unknown): P {
  const set = typeof setting === 'object' && setting !== null ? (setting as Record<string, unknown>) : {}
  const usable = Object.entries(parts).flatMap(([name, schema]) => {
    const read = z.safeParse(schema, set[name])
    return read.success ? [[name, read.data] as const] : []
  })
  return { ...builtIn, ...Object.fromEntries(usable) }
}
