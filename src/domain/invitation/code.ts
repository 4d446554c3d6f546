import { groupSpokenCode, parseSpokenCode } from '../response/spoken-code.ts'

/** Seven letters by chance (about 31 bits) and a check letter, in the receipt's alphabet; a receipt code has twelve. */
const INVITATION_LENGTH = 8

/** The eight letters of what someone typed or read out, or null when it cannot be an invitation code. */
export function parseInvitationCode(typed: string): string | null {
  return parseSpokenCode(typed, INVITATION_LENGTH)
}

/** `K7RT4MWX` as it is printed and spoken: `K7RT-4MWX`. */
export function groupInvitationCode(letters: string): string {
  return groupSpokenCode(letters)
}
