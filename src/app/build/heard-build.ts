import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin, type Rollup } from 'vite'
import { NOT_FOUND_FILE } from '../not-found.ts'
import type { PageToBuild } from '../prerender/pages.tsx'
import { compressAll } from './compress.ts'
import type { Chunk } from './family-path.ts'
import { fillShell } from './fill-shell.ts'
import { inspectBuild } from './guard.ts'
import { precacheEntries, precacheFiles } from './precache.ts'
import { sprite } from './symbols/sprite.ts'
import { webManifest } from './web-manifest.ts'

type ViteChunk = Rollup.OutputChunk & { viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> } }

const chunkOf = (output: ViteChunk): Chunk => ({
  fileName: output.fileName,
  isEntry: output.isEntry,
  facade: output.facadeModuleId,
  modules: output.moduleIds,
  imports: output.imports,
  dynamicImports: output.dynamicImports,
  css: [...(output.viteMetadata?.importedCss ?? [])],
  assets: [...(output.viteMetadata?.importedAssets ?? [])],
})

/**
 * The three things our build does beyond bundling, sharing what they learn: `pages` makes the HTML from the shell,
 * `precacheList` is what the worker keeps, `finish` weighs everything, fails the build if need be, and compresses.
 */
export function heardBuild(appVersion: string) {
  let dist = ''
  let chunks: Chunk[] = []
  const html = new Map<string, string>()
  let precached: string[] = []

  const pages: Plugin = {
    name: 'heard:pages',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      dist = join(config.root, config.build.outDir)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const outputs = Object.values(bundle)
        chunks = outputs.filter((one) => one.type === 'chunk').map((one) => chunkOf(one as unknown as ViteChunk))
        const shell = bundle['index.html']
        if (shell?.type !== 'asset') this.error('index.html was not built')
        const template = String(shell.source)
        const app = chunks.find((chunk) => chunk.facade?.endsWith('/src/app/family/entry.tsx'))
        if (!app) this.error('src/app/family/entry.tsx is not a chunk of its own')
        const { module } = await runnerImport<{ pagesToBuild: (appVersion: string) => PageToBuild[] }>(
          '/src/app/prerender/pages.tsx',
          {
            configFile: false,
            mode: 'production',
            define: { 'process.env.NODE_ENV': '"production"' },
          },
        )
        const { module: reading } = await runnerImport<typeof import('./survey-reading.ts')>(
          '/src/app/build/survey-reading.ts',
          { configFile: false },
        )
        const { ages, problems } = reading.surveyReading()
        for (const { name, age } of ages) this.info(`reading age of ${name}: ${age.toFixed(1)}`)
        if (problems.length > 0) this.error(`too hard to read:\n  ${problems.join('\n  ')}`)
        this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(webManifest) })
        this.emitFile({ type: 'asset', fileName: 'symbols.svg', source: sprite() })
        for (const page of module.pagesToBuild(appVersion)) {
          const source = fillShell(template, page, app.css)
          html.set(page.file, source)
          if (page.file === 'index.html') shell.source = source
          else this.emitFile({ type: 'asset', fileName: page.file, source })
        }
      },
    },
  }

  /** vite-plugin-pwa asks for the list while it builds the worker; the files are on disk by then. */
  const precacheList = async () => {
    // Called even after a failed build, whose own message must be the one that is read.
    if (html.size === 0) return { manifest: [], warnings: [] }
    const entries = precacheEntries(
      dist,
      precacheFiles(
        chunks,
        // The app on the phone draws its own page for unknown addresses.
        [...html.keys()].filter((file) => file !== NOT_FOUND_FILE),
      ),
    )
    precached = entries.map((entry) => entry.url)
    return { manifest: entries, warnings: [] }
  }

  const finish: Plugin = {
    name: 'heard:finish',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      sequential: true,
      order: 'post',
      handler() {
        if (html.size === 0) return
        const read = (file: string) => readFileSync(join(dist, file))
        const verdict = inspectBuild({ chunks, html, read, precached, serviceWorker: read('sw.js') })
        for (const [what, bytes, budget] of verdict.figures) {
          this.info(`${what}: ${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB`)
        }
        if (verdict.problems.length > 0)
          this.error(`this build is not for the people it is for:\n  ${verdict.problems.join('\n  ')}`)
        this.info(`${precached.length} files kept for offline, ${compressAll(dist)} files compressed`)
      },
    },
  }

  return { pages, precacheList, finish }
}
