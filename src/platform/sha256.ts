import type { Sha256 } from '../domain/response/envelope.ts'

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** WebCrypto where there is one; plain-http addresses (trying Heard on a phone over the wifi) have none. */
export const sha256: Sha256 = async (text) => {
  const bytes = new TextEncoder().encode(text)
  return globalThis.crypto?.subtle
    ? hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
    : (await import('./sha256-in-script.ts')).sha256InScript(bytes)
}
