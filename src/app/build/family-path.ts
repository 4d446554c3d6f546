import { besideTheSurvey, doors, notForFamilies } from './budgets.ts'

/** One emitted script as the bundler knows it: its files and modules, never the manifest's word for it. */
export type Chunk = {
  fileName: string
  isEntry: boolean
  /** The module a dynamic import or entry names; null for shared chunks. */
  facade: string | null
  modules: string[]
  imports: string[]
  dynamicImports: string[]
  css: string[]
  assets: string[]
}

const forOthers = (module: string) => notForFamilies.some((pattern) => pattern.test(module))

/**
 * Every chunk a family phone can come to load: from the boot script through static and dynamic imports.
 * Only the named doors of other groups are closed; any other way to their modules is followed, and so found.
 */
export function familyChunks(chunks: readonly Chunk[]): Chunk[] {
  return reachable(chunks, doors)
}

/** The part of them that one survey needs, from its first question to its receipt. */
export function surveyChunks(chunks: readonly Chunk[]): Chunk[] {
  return reachable(chunks, [...doors, ...besideTheSurvey])
}

function reachable(chunks: readonly Chunk[], closed: readonly RegExp[]): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = new Set<Chunk>()
  const walk = (fileName: string, lazily: boolean) => {
    const chunk = byName.get(fileName)
    if (!chunk || reached.has(chunk)) return
    if (lazily && chunk.facade !== null && closed.some((door) => door.test(chunk.facade!))) return
    reached.add(chunk)
    for (const next of chunk.imports) walk(next, false)
    for (const next of chunk.dynamicImports) walk(next, true)
  }
  for (const chunk of chunks) if (chunk.isEntry) walk(chunk.fileName, false)
  return [...reached]
}

/** The modules on the family path that belong to somebody else, as `module (in chunk)`. */
export function strangersOnFamilyPath(chunks: readonly Chunk[]): string[] {
  return familyChunks(chunks).flatMap((chunk) =>
    chunk.modules.filter(forOthers).map((module) => `${module} (in ${chunk.fileName})`),
  )
}
