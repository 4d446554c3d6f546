import * as z from 'zod/mini'

/** What a person may do in one area. Rows of the membership table, never claims of a token. */
export const membership = z.object({
  area: z.string(),
  areaName: z.string(),
  role: z.enum(['forum', 'staff', 'lead']),
  agency: z.nullish(z.string()),
})
export type Membership = z.infer<typeof membership>

/** Every role may read its area's figures: they are already counted and their small numbers hidden. */
export function mayReadFigures(memberships: readonly Membership[], area: string): boolean {
  return memberships.some((m) => m.area === area)
}

/** A forum member and nothing else there: they read the figures, and what staff do is not theirs. The server decides; this shows the way. */
export function isForumAlone(memberships: readonly Membership[], area: string): boolean {
  const here = memberships.filter((m) => m.area === area)
  return here.length > 0 && here.every((m) => m.role === 'forum')
}

/** A lead reads every comment of the area, staff those about their own agency; the forum none. The server decides; this hides the door. */
export function mayReadComments(memberships: readonly Membership[], area: string): boolean {
  return memberships.some((m) => m.area === area && (m.role === 'lead' || (m.role === 'staff' && !!m.agency)))
}

/** Areas in which the person is a forum member, each once. */
export function forumAreas(memberships: readonly Membership[]): Membership[] {
  return memberships.filter((m) => m.role === 'forum')
}

/** One entry per area, in the order given: someone may hold two roles in one area. */
export function areasOf(memberships: readonly Membership[]): { area: string; areaName: string }[] {
  return memberships
    .filter((m, i) => memberships.findIndex((other) => other.area === m.area) === i)
    .map(({ area, areaName }) => ({ area, areaName }))
}
