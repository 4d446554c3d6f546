import type { NewId } from '../domain/ports.ts'

/** A whole number from 0 to `limit` - 1 (limit at most 256), each equally likely: bytes past the last full round are thrown away. */
export function randomBelow(limit: number): number {
  const fair = 256 - (256 % limit)
  const byte = new Uint8Array(1)
  do crypto.getRandomValues(byte)
  while (byte[0]! >= fair)
  return byte[0]! % limit
}

/** Random UUID v4. Written out because `crypto.randomUUID` is missing on plain-http addresses, such as a laptop on the wifi. */
export const newId: NewId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** 0..1, for jitter only. */
export const random = (): number => Math.random()
