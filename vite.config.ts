import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { heardBuild } from './src/app/build/heard-build.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }

const heard = heardBuild()

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version) },
  server: { port: 47200 },
  build: {
    target: ['es2022', 'chrome94', 'safari15.4', 'firefox95'],
    // Inlined data: URLs would be fetched by nobody's cache rules and blocked by our own policy for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
  },
  plugins: [
    react(),
    heard.pages,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'service-worker.ts',
      injectRegister: false,
      includeManifestIcons: false,
      // The worker's list and the manifest are ours, so that every kept file has its hash.
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        // Everything is offered; `precacheList` keeps only what the family path was found to need.
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest}'],
        globIgnores: ['service-worker*.js'],
        manifestTransforms: [heard.precacheList],
      },
    }),
    heard.finish,
  ],
})
