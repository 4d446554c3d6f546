import type { Drafts } from '../domain/ports.ts'
import type { Database } from './database.ts'
import { memoryDraftsOf } from './memory-drafts.ts'
import { shareOf } from './share.ts'

/** What a device needs that several people use, in a file of its own: most phones never load it. */
export type SharedDevice = {
  /** Nothing half-finished is ever on disk. */
  drafts: Drafts
  /** Forgets what is half-finished. */
  forget(): void
  /** Other people use this phone from now on. */
  share(): Promise<void>
}

export function sharedDeviceOf(db: Database): SharedDevice {
  const drafts = memoryDraftsOf(db)
  return { drafts, forget: () => drafts.forget(), share: shareOf(db) }
}
