import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compiledMessages } from '../../../src/app/build/compile-messages.ts'
import app from '../../../vite.config.ts'

/** The page of the charts' bench, built for the same browsers and in the same way as the app, and no part of it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  define: app.define ?? {},
  resolve: app.resolve ?? {},
  build: {
    target: app.build!.target!,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    outDir: fileURLToPath(new URL('../../../.cache/charts-page', import.meta.url)),
    emptyOutDir: true,
  },
  plugins: [react(), compiledMessages()],
})
