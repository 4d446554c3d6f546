import path from 'node:path'
import { ROOT } from '../../supabase/local/prepare.mjs'
import type { HeardServer } from '../support/heard-server.ts'
import type { Camera } from './camera.ts'
import { answer, begin } from './family-steps.ts'
import { scorecardHere, signedInContext } from './staff-steps.ts'

/** `npm run shots -- readmePicture`: the README's picture, a question on a phone before the scorecard on a desk. */
export async function readmePicture(camera: Camera, server: HeardServer): Promise<void> {
  if (camera.size !== 'desk') return
  const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
  const question = await begin(await camera.visitor({ options: phone }))
  await answer(question, 'The annual review', 'When was this?')
  await answer(question, 'In the last 3 months', /I have been involved/)
  await question.getByRole('radio', { name: 'Agree', exact: true }).check()
  await question.getByText('Saved on this').waitFor()
  await question.evaluate(() => scrollTo(0, 0))
  const inHand = await question.screenshot()

  const desk = await (await signedInContext(camera, server)).newPage()
  await desk.setViewportSize({ width: 1280, height: 1010 })
  await desk.goto('/staff?month=2025-08')
  await scorecardHere(desk)
  const onDesk = await desk.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 1010 } })

  const both = await (await camera.visitor()).newPage()
  const source = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`
  await both.setViewportSize({ width: 1480, height: 880 })
  await both.setContent(`
    <body style="margin:0;display:flex;gap:40px;align-items:center;justify-content:center;height:880px;background:#e6f0ee">
      <img src="${source(inHand)}" width="324" style="border:8px solid #1b2733;border-radius:28px" />
      <img src="${source(onDesk)}" width="1024" style="border:1px solid #d9d3c7;border-radius:12px" />
    </body>`)
  await both.waitForFunction(() => Array.from(document.images).every((one) => one.complete))
  await both.screenshot({ path: path.join(ROOT, 'docs/screenshot.png') })
}
