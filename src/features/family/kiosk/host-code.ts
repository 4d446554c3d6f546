import type { Sha256 } from '../../../domain/response/envelope.ts'

/** A host code: four to six digits, blanks around them forgiven. Null for anything else. */
export function hostCode(typed: string): string | null {
  const code = typed.trim()
  return /^\d{4,6}$/.test(code) ? code : null
}

/** What the device keeps in place of the code. */
export function hostHash(salt: string, code: string, sha256: Sha256): Promise<string> {
  return sha256(`heard-host/1:${salt}:${code}`)
}

const FREE_TRIES = 2
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 10 * 60_000

/** Ms to wait after so many wrong codes in a row: two slips are free, then 5 s, doubled each time, at most 10 minutes. */
export function waitAfter(wrong: number): number {
  return wrong <= FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(wrong - FREE_TRIES - 1, 20))
}

/** Ms until the next code is looked at. A clock that was put back cannot make it longer than the wait itself. */
export function stillToWait(wrong: number, waitUntil: number, now: number): number {
  return Math.max(0, Math.min(waitUntil - now, waitAfter(wrong)))
}
