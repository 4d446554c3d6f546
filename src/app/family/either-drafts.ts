import type { Drafts } from '../../domain/ports.ts'
import { forgetInvited } from '../boot/invited.ts'

/**
 * The phone's drafts, or those of a device that several people use, whichever is right at the moment of each call: a phone
 * can become a shared one while a page is open.
 */
export function eitherDrafts(own: Drafts, isShared: () => boolean, shared: () => Promise<{ drafts: Drafts }>): Drafts {
  const now = async () => (isShared() ? (await shared()).drafts : own)
  return {
    async start(draft) {
      await (await now()).start(draft)
      if (draft.invited) forgetInvited(draft.survey)
    },
    invite: async (...given) => (await now()).invite(...given),
    answer: async (...given) => (await now()).answer(...given),
    moveTo: async (...given) => (await now()).moveTo(...given),
    get: async (id) => (await now()).get(id),
    list: async () => (await now()).list(),
    discard: async (id) => (await now()).discard(id),
    finish: async (...given) => (await now()).finish(...given),
    watch: (listener) => own.watch(listener),
  }
}
