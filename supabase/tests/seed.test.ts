import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rows } from '../../tests/support/real-lane/lane.ts'
import { seedFiles } from '../seed/files.ts'
import { seedTexts } from '../seed/generate.ts'

test('the seed on disk is what the generator makes of today’s content', () => {
  const texts = seedTexts()
  for (const file of seedFiles) expect(readFileSync(file, 'utf8'), file).toBe(texts[file])
})

test('applying the seed again changes nothing', async () => {
  const counts = () =>
    rows(`select (select count(*) from private.area) areas, (select count(*) from private.plan_metric) metrics,
      (select count(*) from private.plan_action) actions, (select count(*) from private.survey_version) surveys`)
  const before = await counts()
  for (const file of seedFiles) await rows(readFileSync(file, 'utf8'))
  expect(await counts()).toEqual(before)
})
