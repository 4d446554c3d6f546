import { rmSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { ROOT, buildIfStale } from '../../supabase/local/prepare.mjs'
import { CHROMIUM_FLAGS, findChromium, installChromium } from '../support/chromium.mjs'
import { startHeard } from '../support/heard-server.ts'
import { openCamera, sizes, type Camera } from './camera.ts'
import { answering } from './family-answering.ts'
import { kept } from './family-kept.ts'
import { forumLog } from './forum-log.ts'
import { forumPages } from './forum-pages.ts'
import { otherWays } from './family-other-ways.ts'
import { plainPages } from './family-plain-pages.ts'
import { sending } from './family-sending.ts'
import { familyTroubles } from './family-troubles.ts'
import { paperForms } from './paper-forms.ts'
import { printed } from './printed.ts'
import { readmePicture } from './readme-picture.ts'
import { staffComments } from './staff-comments.ts'
import { staffDoors } from './staff-doors.ts'
import { staffFigures } from './staff-figures.ts'
import { staffLog } from './staff-log.ts'
import { staffReports } from './staff-reports.ts'
import { staffTroubles } from './staff-troubles.ts'
import { staffWork } from './staff-work.ts'

/**
 * `npm run shots`: a picture of every page and state into `.shots/<phone|desk>/<light|dark>/`, and the printed pages into
 * `.shots/print/`. Names of walks as arguments take only those; `readmePicture` is taken only by name. Ends with 1 when a page complained on its console.
 */
const WALKS = {
  plainPages,
  answering,
  sending,
  kept,
  familyTroubles,
  staffDoors,
  staffFigures,
  staffTroubles,
  staffWork,
  staffReports,
  staffLog,
  staffComments,
  forumLog,
  forumPages,
  otherWays,
  printed,
  paperForms,
}

const FOLDER = path.join(ROOT, '.shots')
const asked = process.argv.slice(2)
const walks = Object.entries(asked.length === 0 ? WALKS : { ...WALKS, readmePicture }).filter(
  ([name]) => asked.length === 0 || asked.includes(name),
)
if (walks.length === 0) throw new Error(`there is no such walk; there are: ${Object.keys(WALKS).join(', ')}`)

if (!findChromium()) installChromium()
const distDir = process.env['HEARD_DIST']
if (!distDir) buildIfStale()
if (asked.length === 0) rmSync(FOLDER, { recursive: true, force: true })

const started = Date.now()
const server = await startHeard(distDir ? { distDir } : {})
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...CHROMIUM_FLAGS] })
const troubles: string[] = []
try {
  const takeAll = async (size: Camera['size']) => {
    let count = 0
    for (const [name, walk] of walks) {
      const camera = openCamera(browser, size, server.url, FOLDER, name)
      await walk(camera, server).catch((reason: unknown) => troubles.push(`${size}, ${name}: ${String(reason)}`))
      troubles.push(...(await camera.finish()).map((what) => `${name}, ${what}`))
      count += camera.taken()
    }
    return count
  }
  const counts = await Promise.all(sizes.map(takeAll))
  const pictures = counts.reduce((a, b) => a + b, 0)
  console.log(`${pictures} pictures in ${Math.round((Date.now() - started) / 1000)} s: ${FOLDER}`)
} finally {
  await browser.close()
  await server.remove()
}
if (troubles.length) {
  console.error([...new Set(troubles)].join('\n'))
  process.exit(1)
}
