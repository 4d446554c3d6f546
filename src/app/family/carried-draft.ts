import type { Drafts } from '../../domain/ports.ts'
import type { Draft } from '../../domain/response/parcel.ts'

/**
 * The first answer of a phone that keeps nothing: the small script could not save it, so it is carried over in memory
 * and shown beside whatever the phone does have. A stored draft of the same id always wins.
 */
export function withCarriedDraft(drafts: Drafts, carried: Draft): Drafts {
  return {
    ...drafts,
    async list() {
      const stored = await drafts.list().catch((): Draft[] => [])
      return stored.some((one) => one.id === carried.id) ? stored : [...stored, carried]
    },
  }
}
