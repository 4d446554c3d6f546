import { besideTheSurvey, doors, languageFile, notForFamilies, ownLanguage, staffDoor, surveyFile } from './budgets.ts'

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
  return reachable(chunks, (facade) => doors.some((door) => door.test(facade)))
}

const isForeign = (facade: string) => (languageFile.exec(facade)?.[1] ?? ownLanguage) !== ownLanguage

/** What every family phone keeps for offline: all of it but the languages nobody there has chosen yet. */
export function keptChunks(chunks: readonly Chunk[]): Chunk[] {
  return reachable(chunks, (facade) => isForeign(facade) || doors.some((door) => door.test(facade)))
}

/** What one survey in one language needs, from its first question to its receipt: one path for each pair of them. */
export function surveyPaths(chunks: readonly Chunk[]): { name: string; language: string; chunks: Chunk[] }[] {
  const facades = chunks.flatMap((chunk) => chunk.facade ?? [])
  const surveys = facades.filter((facade) => surveyFile.test(facade))
  const languages = new Set(facades.flatMap((facade) => languageFile.exec(facade)?.[1] ?? []))
  return surveys.flatMap((survey) =>
    [...languages].map((language) => {
      const [, key = '', version = ''] = surveyFile.exec(survey)!
      const isClosed = (facade: string) => {
        if ([...doors, ...besideTheSurvey].some((door) => door.test(facade))) return true
        if (surveyFile.test(facade)) return facade !== survey
        const file = languageFile.exec(facade)
        return file !== null && (file[1] !== language || (file[2] !== undefined && file[2] !== key))
      }
      return { name: `${key}.v${version} in ${language}`, language, chunks: reachable(chunks, isClosed) }
    }),
  )
}

/** What staff's first page cannot do without: the boot script and what comes at once with their door, nothing that is fetched later. */
export function staffFirstPage(chunks: readonly Chunk[]): Chunk[] {
  const isDoor = (facade: string | null) => facade !== null && staffDoor.test(facade)
  const reached = reachable(chunks, (facade) => !isDoor(facade))
  return reached.some(({ facade }) => isDoor(facade)) ? reached : []
}

function reachable(chunks: readonly Chunk[], isClosed: (facade: string) => boolean): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = new Set<Chunk>()
  const walk = (fileName: string, lazily: boolean) => {
    const chunk = byName.get(fileName)
    if (!chunk || reached.has(chunk)) return
    if (lazily && chunk.facade !== null && isClosed(chunk.facade)) return
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
