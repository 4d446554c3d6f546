import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { monthRange } from '../../../domain/metric/months.ts'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import { card, kept, ok, point, show, world } from '../../../../tests/support/fake-staff.tsx'
import { pack, packOf } from '../../../../tests/support/pack-opened.tsx'
import { PackPage } from './pack-page.tsx'

const KEY = 'parent_carers_involved_ehcp'
const NAME = 'Parent carers involved in the EHC plan process'

/** Somebody had the limits counted anew. */
const baseline: MetricNote = {
  id: 'b',
  metric: KEY,
  month: '2024-12',
  kind: 'baseline',
  words: 'A new way of asking.',
  signed: 'Ann Example',
  agency: 'la',
  on: '2025-01-08',
  demo: false,
  mayTakeBack: false,
  takenBack: null,
}

/** Another level from December 2024. */
const risen = monthRange('2024-01', '2025-10').map((month, i) => point(month, (i < 11 ? 30 : 70) + (i % 3), 100))

async function figureOf(series: Record<string, ReturnType<typeof point>[]>, notes: MetricNote[] = []) {
  const is = world(
    {
      scorecard: () => ok(card(series)),
      metricNotes: () => ok({ mayNote: false, maySetBaseline: false, notes }),
    },
    { packs: { ...world({}).packs, pack: () => ok(packOf()) } },
  )
  show(is, (reader) => <PackPage reader={reader} kind="board" />, '/staff/pack/board?month=2025-10')
  const table = await screen.findByRole('table', { name: `${NAME}, month by month` })
  return { table, figure: table.closest('figure')! }
}

test('after a chart of a report comes a table of every month that is drawn, as its name says', async () => {
  const series = [point('2025-08', 30, 60), point('2025-09', null, null), point('2025-10', 20, 25)]
  const { table, figure } = await figureOf({ [KEY]: series })
  const chart = within(figure).getByRole('img')
  expect(chart.getAttribute('aria-label')).toBe(`Chart of ${NAME} by month. The table after it has the same figures.`)
  expect(chart.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows.map((row) => row.querySelector('th')!.textContent)).toEqual(['August 2025', 'October 2025'])
  expect(rows.map((row) => row.querySelector('td')!.textContent)).toEqual([
    '50%, 60 answers',
    '80%, 25 answers, low base',
  ])
  expect(within(table).getByRole('columnheader', { name: 'Milestone' })).toBeTruthy()
  // No month of three is more than chance: a column of nothing is not read out.
  expect(within(table).queryByRole('columnheader', { name: 'More than chance' })).toBeNull()
})

test('a chart of a report is read in sentences that are true of a report', async () => {
  const { figure } = await figureOf({ [KEY]: risen }, [baseline])
  const said = figure.querySelector('p')!.textContent
  expect(said).toContain('October 2025 is 70%')
  expect(said).toContain('counted anew from December 2024, for a reason that stands on the measure’s own page.')
  expect(said).not.toContain('under the chart')
})

test('a report reads its charts from the baselines that people set, as the scorecard does', async () => {
  const marksWith = async (notes: MetricNote[]) => {
    const is = world(
      {
        scorecard: () => ok(card({ [KEY]: risen })),
        metricNotes: () => ok({ mayNote: false, maySetBaseline: false, notes }),
      },
      { packs: { ...world({}).packs, pack: () => ok(pack) } },
    )
    const page = show(is, (reader) => <PackPage reader={reader} kind="board" />, '/staff/pack/board?month=2025-10')
    const row = await screen.findByRole('row', { name: /^Parent carers involved in the EHC plan process/ })
    const words = row.querySelector('td:last-child')!.textContent
    page.unmount()
    kept.clear()
    return words
  }
  const [before, after] = [await marksWith([]), await marksWith([baseline])]
  expect(before).toMatch(/improving/i)
  expect(after).not.toMatch(/improving/i)
})
