/**
 * What stands in a file: text, with `guessed` when it is not UTF-8 and was read as older spreadsheets on Windows write it; no text at
 * all; or text with signs that nobody can be sure of.
 */
export type FileText =
  { kind: 'text'; text: string; guessed: boolean } | { kind: 'no_text' } | { kind: 'unclear_signs' }

/** Bytes that Windows-1252 has no sign for. */
const NO_SIGN = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** Reads the bytes of a file. What is neither UTF-8 nor surely Windows-1252 is not taken, or the wrong words would be kept. */
export function fileText(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return { kind: 'no_text' }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    if (bytes.some((byte) => NO_SIGN.has(byte)) || hasUtf8(bytes)) return { kind: 'unclear_signs' }
    return { kind: 'text', text: new TextDecoder('windows-1252').decode(bytes), guessed: true }
  }
}

/** Is one of its signs written as UTF-8 writes it? Then the file is UTF-8 that was broken or mixed with something else. */
const hasUtf8 = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-8').decode(bytes).replaceAll(/[\0-\x7F\uFFFD]/g, '') !== ''
