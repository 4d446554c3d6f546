import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { startHeard } from './heard-server.ts'
import { londonDay } from '../../src/platform/clock.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const TEMPLATES = path.join(ROOT, '.cache/data-templates')
const MADE_FROM = [
  'supabase/migrations',
  'supabase/seed',
  'supabase/local',
  'src/content/surveys',
  'src/domain',
  'package-lock.json',
]

/** A prepared data directory (migrations, seed, and with `demo` the demonstration), to be copied: making one takes many seconds. */
export function templateDir(demo: boolean): string {
  const hash = createHash('sha256').update(londonDay(Date.now()).slice(0, 7))
  for (const place of MADE_FROM)
    for (const file of filesUnder(path.join(ROOT, place))) hash.update(file).update(readFileSync(file))
  return path.join(TEMPLATES, `${demo ? 'demo' : 'empty'}-${hash.digest('hex').slice(0, 16)}`)
}

/** Makes both templates when they are missing, and deletes those of older sources. For the runners' global set-up. */
export async function prepareTemplates(): Promise<void> {
  const wanted = [templateDir(false), templateDir(true)]
  for (const name of existsSync(TEMPLATES) ? readdirSync(TEMPLATES) : []) {
    const old = path.join(TEMPLATES, name)
    if (!wanted.includes(old)) rmSync(old, { recursive: true, force: true })
  }
  for (const demo of [false, true]) {
    const place = templateDir(demo)
    if (existsSync(place)) continue
    const making = `${place}.making`
    const server = await startHeard({ demo, dataDir: making })
    await server.stop()
    renameSync(making, place)
  }
}

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return entries.map((one) => path.join(one.parentPath, one.name)).sort()
}
