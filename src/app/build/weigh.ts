import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Brotli size in bytes at the strongest setting, as `finish` writes the `.br` files. */
export function brotli(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
}

/** Gzip at level 9, without a time stamp so that two builds are equal byte for byte. */
export function gzip(content: string | Uint8Array): Buffer {
  return gzipSync(Buffer.from(content), { level: 9 })
}
