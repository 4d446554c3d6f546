// Writes `/figures`, and a page of each earlier plan below it, as files, for a Heard whose pages lie on a plain web server beside a
// hosted Supabase: run it after each month's close, or every night. The embedded server makes the pages itself.
// Usage: HEARD_URL=https://….supabase.co HEARD_KEY=<the public key> npm run figures:page [folder]   (default: dist)
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { figuresPage } from '../src/app/figures/figures-page.tsx'
import { site } from '../src/app/site.ts'
import { publicFigures, type PublicFigures } from '../src/domain/plan/public-figures.ts'

const { HEARD_URL: url, HEARD_KEY: key } = process.env
if (!url || !key) throw new Error('Set HEARD_URL to the address of your Supabase and HEARD_KEY to its public key.')

const folder = process.argv[2] ?? 'dist'
const now = await written(null)
// Each earlier plan on a page below; that of the plan in force is the first one.
for (const { key: plan } of now?.plans.filter((one) => !one.inForce) ?? []) await written(plan)

async function written(plan: string | null): Promise<PublicFigures | null> {
  const reply = await fetch(new URL('/rest/v1/rpc/public_figures', url), {
    method: 'POST',
    headers: { apikey: key!, authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ area: site.area, plan }),
  })
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}: nothing more was written.`)
  const figures = publicFigures.parse(await reply.json())
  const place = join(folder, 'figures', ...(plan ? [plan] : []))
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'index.html'), figuresPage(figures, site.places.areaName))
  console.log(`${join(place, 'index.html')} is written.`)
  return figures
}
