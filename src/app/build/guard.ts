import { budgets } from './budgets.ts'
import {
  familyChunks,
  keptChunks,
  staffFirstPage,
  strangersOnFamilyPath,
  surveyPaths,
  type Chunk,
} from './family-path.ts'
import { htmlProblems, namedInHtml } from './html-rules.ts'
import { brotli, gzip } from './weigh.ts'

/** A finished build, as the guard looks at it. `read` gives a file of dist by its name without a leading slash. */
export type Built = {
  chunks: readonly Chunk[]
  /** HTML files of dist by name; those under `s/` are survey pages. */
  html: ReadonlyMap<string, string>
  read: (fileName: string) => Uint8Array
  precached: readonly string[]
  serviceWorker: Uint8Array
}

export type Verdict = { problems: string[]; figures: [what: string, bytes: number, budget: number][] }

const fileOf = (sitePath: string) => sitePath.replace(/^\//, '')

/** Weighs a build and names everything in it that a family phone should not have to carry. */
export function inspectBuild(built: Built): Verdict {
  const family = familyChunks(built.chunks)
  const problems = strangersOnFamilyPath(built.chunks).map((stranger) => `family path holds ${stranger}`)
  if (family.length === 0) problems.push('no chunk of the family path was found: nothing was checked')

  const figures: Verdict['figures'] = []
  for (const [file, html] of built.html) {
    problems.push(...htmlProblems(file, html))
    if (!file.startsWith('s/')) continue
    const { scripts, styles } = namedInHtml(html)
    if (scripts.length !== 1) problems.push(`${file} names ${scripts.length} scripts, not one`)
    for (const script of scripts) {
      const chunk = built.chunks.find((one) => one.fileName === fileOf(script))
      if (!chunk) problems.push(`${file} names ${script}, which this build did not make`)
      else if (chunk.imports.length > 0) problems.push(`${script} needs ${chunk.imports.join(', ')} before it can save`)
    }
    const parts = [...scripts, ...styles].map((path) => brotli(built.read(fileOf(path))).length)
    const bytes = parts.reduce((sum, part) => sum + part, brotli(html).length)
    figures.push([`${file} to a saved first answer (brotli)`, bytes, budgets.firstQuestion])
  }
  if (figures.length === 0) problems.push('no survey page was built: nothing was checked')

  const kept = keptChunks(built.chunks)
  const scripts = (some: readonly Chunk[]) =>
    some.reduce((sum, chunk) => sum + gzip(built.read(chunk.fileName)).length, 0)
  const paths = surveyPaths(built.chunks).map(({ chunks, ...path }) => ({ ...path, bytes: scripts(chunks) }))
  if (paths.length === 0) problems.push('no survey file was found: its path was not weighed')
  for (const { name, bytes } of paths) {
    const budget = budgets.surveyScript
    figures.push([`scripts from first question to receipt of ${name} (gzip)`, bytes, budget])
  }
  figures.push(['scripts of all family pages (gzip)', scripts(kept), budgets.familyScript])
  const staff = staffFirstPage(built.chunks)
  if (staff.length === 0) problems.push('no staff page was found: it was not weighed')
  const staffBytes = staff.reduce((sum, chunk) => sum + brotli(built.read(chunk.fileName)).length, 0)
  figures.push(['scripts of staff’s first page (brotli)', staffBytes, budgets.staffFirstPage])
  figures.push(['service worker (gzip)', gzip(built.serviceWorker).length, budgets.serviceWorker])

  const familyFiles = new Set(kept.map((chunk) => chunk.fileName))
  for (const file of built.precached.map(fileOf)) {
    if (file.endsWith('.js') && !familyFiles.has(file))
      problems.push(`precache holds ${file}, which is not on the family path`)
  }
  for (const file of familyFiles) {
    if (!built.precached.map(fileOf).includes(file)) problems.push(`precache lacks ${file} of the family path`)
  }
  for (const [what, bytes, budget] of figures) {
    if (bytes > budget) problems.push(`${what}: ${bytes} bytes, ${bytes - budget} more than the budget of ${budget}`)
  }
  return { problems, figures }
}
