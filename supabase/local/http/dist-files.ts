import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type DistFile = {
  type: string
  etag: string
  hashed: boolean
  plain: Buffer
  br: Buffer | null
  gzip: Buffer | null
}

/** URL path to file, for everything in `dist/`. Only what was found at start can be asked for, so no path can climb out. */
export type DistFiles = ReadonlyMap<string, DistFile>

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
}
const SQUEEZABLE = /\.(html|js|css|json|webmanifest|svg|txt|xml)$/
const LEAST_BYTES = 512

/** Reads `dist/` whole. A compressed twin beside a file (`.br`, `.gz`) is taken as it is, otherwise made here once. */
export async function readDist(dir: string): Promise<DistFiles> {
  const files = new Map<string, DistFile>()
  if (!existsSync(dir)) return files
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const type = TYPES[path.extname(entry.name)]
    if (!entry.isFile() || !type || entry.name.startsWith('.')) continue
    const file = path.join(entry.parentPath, entry.name)
    const url = `/${path.relative(dir, file).split(path.sep).join('/')}`
    const plain = readFileSync(file)
    files.set(url, {
      type,
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      hashed: url.startsWith('/assets/'),
      plain,
      ...(await squeezed(file, plain)),
    })
  }
  return files
}

async function squeezed(file: string, plain: Buffer): Promise<Pick<DistFile, 'br' | 'gzip'>> {
  if (!SQUEEZABLE.test(file) || plain.length < LEAST_BYTES) return { br: null, gzip: null }
  const [br, zipped] = await Promise.all([
    existsSync(`${file}.br`)
      ? readFileSync(`${file}.br`)
      : promisify(brotliCompress)(plain, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
        }),
    existsSync(`${file}.gz`) ? readFileSync(`${file}.gz`) : promisify(gzip)(plain, { level: 9 }),
  ])
  return { br, gzip: zipped }
}
