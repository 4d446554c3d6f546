import type { KeptForm } from '../ports-forum.ts'

/** Is it the same form, box for box? None and none are the same too. */
export const isSameForm = (one: KeptForm | null, other: KeptForm | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
