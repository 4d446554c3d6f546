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
      // Parts of supabase-js that Heard never calls, and that weigh more than those it does.
      {
        find: /^@supabase\/(realtime|storage|functions)-js$/,
        replacement: new URL('src/sync/unused-supabase.ts', import.meta.url).pathname,
      },
      // And ways to sign in that it never offers. No other package has files of these names.
      {
        find: /^\.\/lib\/(webauthn|web3\/ethereum)$/,
        replacement: new URL('src/sync/unused-sign-in.ts', import.meta.url).pathname,
      },
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
          `assets/${/\/app\/([a-z-]+)\/entry\.tsx?$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
        // What the surveys share is one small file, not four.
        codeSplitting: {
          groups: [
            {
              name: 'survey-parts',
              test: /\/src\/content\/surveys\/(agencies|builders|by-agency|measures|scales|where-we-live|who-answers)\.ts$/,
            },
            // And so is what the pages beside it share with others.
            {
              name: 'side-parts',
              test: /\/src\/(content\/messages\/(load-easy|languages)|features\/family\/world|app\/family\/(awaited|remembered|wording)|app\/version|platform\/sha256|domain\/(places|invitation\/(link|code)|paper\/paper-form|survey\/label))\.tsx?$/,
              includeDependenciesRecursively: false,
            },
            // What families load stays as it is whatever else shares parts of it: an address, and the sentences of the log.
            {
              name: 'address',
              test: /\/src\/(content\/(messages\/(load|places\/wirral)|surveys\/(load|cards))|app\/site|domain\/survey\/address)\.ts$/,
              includeDependenciesRecursively: false,
            },
            {
              name: 'about-record',
              test: /\/src\/domain\/log\/(about-record|fields|you-said-we-did|activity)\.ts$/,
              includeDependenciesRecursively: false,
            },
            // What forum and staff pages say of an entry, what the scorecard draws with, and what the pages behind it share and draw their charts with:
            // few files, since every name stands in the list a family's first page carries.
            {
              name: 'log-words',
              test: /\/src\/domain\/(log\/(counting|counting-sentences|described|meeting-request|text-of)|table\/csv|plan\/(plan|closing))\.ts$/,
              includeDependenciesRecursively: false,
            },
            {
              name: 'scorecard',
              test: /\/(src\/features\/staff\/(use-(answer|month|notes|open)|frame\/(month-picker|marks|metric-link|base-words|shape-path))\.tsx?|src\/domain\/(metric\/(average|spc|spc-limits|spc-rules)|plan\/(standing|steps|figure))\.ts)/,
              includeDependenciesRecursively: false,
            },
            {
              name: 'behind-parts',
              test: /\/(node_modules\/d3-|src\/features\/staff\/(frame\/(scroller|signed-form)|log\/entry-text|metric\/(chart-key|label-spots|labels|plot|use-width|spc-chart))\.tsx?$)/,
              includeDependenciesRecursively: false,
            },
            // What keeps things on a device: families and the forum need it, staff's first page does not.
            {
              name: 'kept-here',
              test: /\/(node_modules\/dexie\/|src\/storage\/(schema|trouble|database|days)\.ts)/,
              includeDependenciesRecursively: false,
            },
            // What the pages of several groups draw and check with is one file: smaller as a whole than in parts.
            {
              name: 'client',
              test: /heard:no-message-compiler|oxc-project\+runtime|\/(node_modules\/(react|react-dom|scheduler|zod|wouter|regexparam)\/|src\/(app\/zod-without-eval|domain\/(survey\/(question|visibility|answers|definition)|response\/(envelope|spoken-code|receipt|parcel)|storage-trouble)|platform\/(clock|hand-over|locks|service-worker|wake-ups|keep-used)|sync\/(policy|rounds|sender-lock)|ui\/(fill-sentence|follow-in-app|wording|masthead|problem-summary|skeleton))\.tsx?)/,
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
