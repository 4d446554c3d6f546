import { expect, it } from 'vitest'
import type { Chunk } from './family-path.ts'
import { pageAddress, precacheFiles } from './precache.ts'

const chunk = (fileName: string, rest: Partial<Chunk> = {}): Chunk => ({
  fileName,
  isEntry: false,
  facade: null,
  modules: [],
  imports: [],
  dynamicImports: [],
  css: [],
  assets: [],
  ...rest,
})

it('serves pages at clean addresses', () => {
  expect(['index.html', 's/a-b/index.html', 'privacy/index.html', 'shell.html'].map(pageAddress)).toEqual([
    '/',
    '/s/a-b',
    '/privacy',
    '/shell.html',
  ])
})

it('keeps the family’s scripts, styles and Latin font, and nothing of the staff’s', () => {
  const kept = precacheFiles(
    [
      chunk('boot.js', { isEntry: true, dynamicImports: ['family.js', 'staff.js'], css: ['first.css'] }),
      chunk('family.js', {
        css: ['app.css'],
        assets: ['next-latin-wght-normal-a.woff2', 'next-latin-ext-wght-normal-b.woff2', 'p.svg'],
      }),
      chunk('staff.js', { facade: '/x/src/app/staff/entry.tsx', css: ['staff.css'] }),
    ],
    ['index.html'],
  )
  expect([...kept].sort()).toEqual([
    'app.css',
    'boot.js',
    'family.js',
    'first.css',
    'icon-192.png',
    'icon.svg',
    'index.html',
    'manifest.webmanifest',
    'next-latin-wght-normal-a.woff2',
    'p.svg',
    'symbols.svg',
  ])
})
