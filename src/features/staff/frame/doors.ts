import type { StaffKey } from '../words.ts'

/** The pages as they stand at the top of each of them. A page below one, or below `also`, belongs to it. */
export const DOORS = [
  { to: '/staff', also: '/staff/metric', words: 'staff.nav.scorecard' },
  { to: '/staff/milestones', words: 'staff.nav.milestones' },
  { to: '/staff/comments', words: 'staff.nav.comments' },
  { to: '/staff/log', words: 'staff.nav.log' },
  { to: '/staff/month', words: 'staff.nav.month' },
  { to: '/staff/months', words: 'staff.nav.months' },
  { to: '/staff/enter', words: 'staff.nav.enter' },
  { to: '/staff/paper', words: 'staff.nav.paper' },
  { to: '/staff/invitations', words: 'staff.nav.invitations' },
  { to: '/staff/who-took-part', words: 'staff.nav.who' },
  { to: '/staff/pack', words: 'staff.nav.pack' },
  { to: '/staff/plans', words: 'staff.nav.plans' },
  { to: '/staff/settings', words: 'staff.nav.settings' },
] as const satisfies readonly { to: string; also?: string; words: StaffKey }[]
export type StaffDoor = (typeof DOORS)[number]

/** Whether an address is this page (`page`), a page below it (`true`), or another. */
export function standsAt(door: StaffDoor, here: string): 'page' | 'true' | undefined {
  if (here === door.to) return 'page'
  return here.startsWith(`${'also' in door ? door.also : door.to}/`) ? 'true' : undefined
}

const STAFF_ALONE: readonly string[] = ['/staff/enter', '/staff/settings']

/** The pages somebody is shown the way to: none that would stay shut for them. */
export function doorsFor(person: { forum: boolean; safety: number | null }): readonly StaffDoor[] {
  return DOORS.filter(
    ({ to }) => (to !== '/staff/comments' || person.safety !== null) && !(person.forum && STAFF_ALONE.includes(to)),
  )
}
