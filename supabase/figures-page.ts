// Writes `/figures` as a file, for a Heard whose pages lie on a plain web server beside a hosted Supabase: run it after each
// month's close, or every night. The embedded server makes the page itself.
// Usage: HEARD_URL=https://….supabase.co HEARD_KEY=<the public key> npm run figures:page [folder]   (default: dist)
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresPage } from '../src/app/figures/figures-page.tsx'
import { site } from '../src/app/site.ts'
import { publicFigures } from '../src/domain/plan/public-figures.ts'

const { HEARD_URL: url, HEARD_KEY: key } = process.env
if (!url || !key) throw new Error('Set HEARD_URL to the address of your Supabase and HEARD_KEY to its public key.')

const reply = await fetch(new URL('/rest/v1/rpc/public_figures', url), {
  method: 'POST',
  headers: { apikey: key, authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  body: JSON.stringify({ area: site.area }),
})
if (!reply.ok) throw new Error(`${url} answered ${reply.status}: nothing was written.`)
const folder = join(process.argv[2] ?? 'dist', 'figures')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'index.html'), figuresPage(publicFigures.parse(await reply.json()), site.places.areaName))
console.log(`${join(folder, 'index.html')} is written.`)
