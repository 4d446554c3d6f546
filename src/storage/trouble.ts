import { DraftClosed, StorageFull, StorageUnavailable } from '../domain/storage-trouble.ts'

type Named = { name?: string; message?: string; inner?: unknown }

/** Every name in the chain of causes: Dexie hides a full disk inside an `AbortError`. */
function names(error: unknown): string[] {
  const found: string[] = []
  for (let at = error as Named | undefined; at && found.length < 5; at = at.inner as Named | undefined)
    found.push(String(at.name))
  return found
}

/** Browsers (iOS above all) kill database handles behind our back; a fresh handle may work. A write that was cut off
 * this way may or may not have landed, so whatever is tried again must be harmless when repeated. */
export function isLostHandle(error: unknown): boolean {
  if (names(error).includes('QuotaExceededError')) return false
  return names(error).some((name) =>
    ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'AbortError'].includes(name),
  )
}

/** What the rest of the app gets to see: `StorageFull`, `StorageUnavailable`, or its own error unchanged. */
export function asStorageTrouble(error: unknown): Error {
  if (error instanceof DraftClosed || error instanceof StorageFull || error instanceof StorageUnavailable) return error
  const message = String((error as Named | undefined)?.message ?? error)
  if (names(error).includes('QuotaExceededError')) return new StorageFull(message, { cause: error })
  return new StorageUnavailable(message, { cause: error })
}
