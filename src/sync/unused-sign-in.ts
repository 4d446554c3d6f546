/**
 * Ways to sign in that Heard never offers: with a passkey, and with a wallet. The build puts this in the place of the two files of
 * auth-js that hold them (`vite.config.ts`), so that nobody downloads them. Whoever comes to need one takes its line out there; until
 * then asking for it says so.
 */
const notHere = (): never => {
  throw new Error("This way to sign in is left out of Heard's build: see vite.config.ts")
}

/** auth-js makes one with every client. */
export class WebAuthnApi {
  enroll = notHere
  challenge = notHere
  verify = notHere
  authenticate = notHere
  register = notHere
}
export const browserSupportsWebAuthn = (): boolean => false
export const webAuthnAbortService = { createNewAbortSignal: notHere }
export const createCredential = notHere
export const getCredential = notHere
export const deserializeCredentialCreationOptions = notHere
export const deserializeCredentialRequestOptions = notHere
export const serializeCredentialCreationResponse = notHere
export const serializeCredentialRequestResponse = notHere

export const createSiweMessage = notHere
export const fromHex = notHere
export const getAddress = notHere
export const toHex = notHere
