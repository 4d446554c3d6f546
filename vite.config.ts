import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { compiledMessages } from './src/app/build/compile-messages.ts'
import { heardBuild } from './src/app/build/heard-build.ts'
import { recordingsIn } from './src/app/build/recordings.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }

const heard = heardBuild(version)

export default defineConfig({
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __RECORDINGS__: JSON.stringify(recordingsIn('public')),
  },
  // Dexie's own modern build: the default one is compiled for browsers that cannot run Heard anyway.
  resolve: {
    alias: [
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      // The stand-in for a hook that this React has itself.
      { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' },
    ],
  },
  server: { port: 47200 },
  build: {
    target: ['es2022', 'chrome94', 'safari15.4', 'firefox95'],
    // Inlined data: URLs would be fetched by nobody's cache rules and blocked by our own policy for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Two groups have an `entry.tsx`: their files are named after the group.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${/\/app\/([a-z]+)\/entry\.tsx$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
        // What the surveys share is one small file, not four.
        codeSplitting: {
          groups: [
            {
              name: 'survey-parts',
              test: /\/src\/content\/surveys\/(builders|measures|scales|where-we-live|who-answers)\.ts$/,
            },
            // And so is what the pages beside it share with others.
            {
              name: 'side-parts',
              test: /\/src\/(content\/messages\/(load-easy|languages)|features\/family\/world|domain\/(places|invitation\/(link|code)|paper\/paper-form))\.tsx?$/,
              includeDependenciesRecursively: false,
            },
            // What the pages of several groups draw, check and keep with is one file: smaller as a whole than in parts.
            {
              name: 'client',
              test: /heard:no-message-compiler|oxc-project\+runtime|\/(node_modules\/(react|react-dom|scheduler|zod|wouter|regexparam|dexie)\/|src\/(app\/zod-without-eval|domain\/(survey\/(question|visibility|answers|definition)|response\/(envelope|spoken-code|receipt|parcel)|storage-trouble)|platform\/(clock|hand-over|locks|service-worker|wake-ups|keep-used)|storage\/(schema|trouble|database|days)|sync\/(policy|rounds|sender-lock)|ui\/(fill-sentence|wording|masthead|problem-summary|skeleton))\.tsx?)/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  plugins: [
    react(),
    compiledMessages(),
    heard.pages,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      includeManifestIcons: false,
      // The worker's list and the manifest are ours, so that every kept file has its hash.
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        // Everything is offered; `precacheList` keeps only what the family path was found to need.
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest}'],
        globIgnores: ['sw*.js'],
        manifestTransforms: [heard.precacheList],
      },
    }),
    heard.finish,
  ],
})
