import { isSameForm } from '../../domain/log/same-form.ts'
import type { KeptForm } from '../../domain/ports-forum.ts'
import type { HalfTypedStore } from '../../features/forum/form/use-half-typed.ts'
import type { StaffWorld } from '../../features/staff/staff-world.tsx'

/**
 * The drafts of the staff's pages as the month's log keeps what is typed: each under the address of whoever is signed in, so
 * that two people at one desk do not find each other's words.
 */
export function monthDrafts(drafts: StaffWorld['drafts'], person: () => Promise<string | null>): HalfTypedStore {
  const named = async (name: string) => `${name} ${(await person()) ?? ''}`
  return {
    get: async (name) => readForm(drafts.read(await named(name))),
    keep: async (name, form) => {
      drafts.keep(await named(name), JSON.stringify(form))
    },
    forget: async (name, only) => {
      const key = await named(name)
      if (!only || isSameForm(readForm(drafts.read(key)), only)) drafts.clear(key)
    },
  }
}

function readForm(text: string | null): KeptForm | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as KeptForm) : null
  } catch {
    return null
  }
}
