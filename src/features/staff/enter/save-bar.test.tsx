import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { box, openEntering } from '../../../../tests/support/entering.tsx'

test('with nothing to save the bar looks like no other part of Heard: every style of its names is its own', async () => {
  openEntering({})
  await box('Complaints, council, How many')
  const bar = document.querySelector('.enter-bar')!
  expect(bar.classList.length).toBeGreaterThan(1)
  // Sheets of all pages, which the signed-in ones load as well.
  const everywhere = ['app', 'first', 'staff'].map((name) =>
    readFileSync(join(import.meta.dirname, `../../../ui/styles/${name}.css`), 'utf8'),
  )
  for (const name of bar.classList)
    expect(everywhere.filter((sheet) => new RegExp(`\\.${name}(?![\\w-])`).test(sheet))).toEqual([])
})
