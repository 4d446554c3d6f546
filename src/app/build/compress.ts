import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotli, gzip } from './weigh.ts'

const text = /\.(?:html|js|css|svg|webmanifest|txt|json)$/

/** Writes a `.br` and a `.gz` beside every text file of dist, for hosts that serve them as they are. */
export function compressAll(dist: string): number {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => text.test(file))
  for (const file of files) {
    const bytes = readFileSync(join(dist, file))
    writeFileSync(join(dist, `${file}.br`), brotli(bytes))
    writeFileSync(join(dist, `${file}.gz`), gzip(bytes))
  }
  return files.length
}
