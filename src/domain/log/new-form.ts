import type { KeptForm } from '../ports-forum.ts'

/** Kept with the form of something new: the id its entry will have, from the first keystroke on. */
const ENTRY = 'its entry'

/** Which entry an unfinished form will become; null for the form of one that is there already. */
export function entryOfForm(form: KeptForm): string | null {
  const entry = form[ENTRY]
  return typeof entry === 'string' ? entry : null
}

/** The same form, which becomes that entry. */
export const formOfEntry = (entry: string, form: KeptForm): KeptForm => ({ ...form, [ENTRY]: entry })
