import { isSameForm } from '../../domain/log/same-form.ts'
import type { HalfTypedStore, KeptForm } from '../../domain/ports-forum.ts'
import type { Drafts } from '../../features/staff/staff-world.tsx'

/** The drafts of the staff's pages as the month's log keeps what is typed. */
export function monthDrafts(drafts: Drafts): HalfTypedStore {
  // To look again would be to take over what another tab has put there since.
  const last = new Map<string, KeptForm | null>()
  return {
    get: (name) => {
      const form = readForm(drafts.read(name))
      last.set(name, form)
      return Promise.resolve(form)
    },
    keep: (name, form) => {
      drafts.keep(name, JSON.stringify(form))
      last.set(name, form)
      return Promise.resolve()
    },
    forget: (name, only) => {
      if (!only || isSameForm(last.get(name) ?? null, only)) drafts.clear(name)
      return Promise.resolve()
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
