import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const NAME = /^[a-z0-9_]+\/[A-Za-z0-9_]+\.[a-z]{2}(-[A-Za-z]+)?\.mp3$/

/**
 * The recordings that are played in place of the device's own voice: `public/audio/<survey>/<question>.<language>.mp3`.
 * A file that would never be played, because its name is another, stops the build.
 */
export function recordingsIn(publicDir: string): string[] {
  const folder = join(publicDir, 'audio')
  let found: string[]
  try {
    found = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
  } catch {
    return []
  }
  const strange = found.filter((file) => !NAME.test(file))
  if (strange.length > 0) throw new Error(`public/audio: not <survey>/<question>.<language>.mp3: ${strange.join(', ')}`)
  return found.map((file) => `/audio/${file}`).sort((a, b) => (a < b ? -1 : 1))
}
