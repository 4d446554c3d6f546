import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptChunks, type Chunk } from './family-path.ts'

/** Pictures a phone needs offline; the large icons are fetched by the system when Heard is installed. */
const keptIcons = ['icon.svg', 'icon-192.png', 'manifest.webmanifest', 'symbols.svg']

/** Letters beyond Latin are rare here and the system font has them: only the Latin cut is kept for offline. */
const keptFont = (file: string) => file.endsWith('.woff2') && /latin(?!-ext)/.test(file)

/** The files of dist that the family path was found to need: an allow-list, so a new chunk is left out until reached. */
export function precacheFiles(chunks: readonly Chunk[], htmlFiles: readonly string[]): Set<string> {
  const kept = new Set<string>([...htmlFiles, ...keptIcons])
  for (const chunk of keptChunks(chunks)) {
    kept.add(chunk.fileName)
    for (const css of chunk.css) kept.add(css)
    for (const asset of chunk.assets) if (!asset.endsWith('.woff2') || keptFont(asset)) kept.add(asset)
  }
  return kept
}

/** The address a page is asked for: `s/x/index.html` is served at `/s/x`. */
export function pageAddress(file: string): string {
  return `/${file}`.replace(/index\.html$/, '').replace(/(.)\/$/, '$1')
}

export type PrecacheEntry = { url: string; revision: string | null; integrity: string; size: number }

/**
 * The list the worker installs from. Each entry carries its own SHA-256: a captive portal's page, a half download or
 * another build's file fails the install and the old worker keeps running.
 */
export function precacheEntries(dist: string, files: Iterable<string>): PrecacheEntry[] {
  return [...files].sort().map((file) => {
    const bytes = readFileSync(join(dist, file))
    const hash = createHash('sha256').update(bytes).digest('base64')
    const named = /^assets\/.*-[\w-]{8}\.\w+$/.test(file)
    return {
      url: file.endsWith('.html') ? pageAddress(file) : `/${file}`,
      revision: named ? null : hash.slice(0, 8),
      integrity: `sha256-${hash}`,
      size: bytes.length,
    }
  })
}
