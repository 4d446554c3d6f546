import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { manualGrid, manualRow } from '../../../domain/manual/figures.ts'
import { monthRange } from '../../../domain/metric/months.ts'
import type { EnterDesk } from './enter-desk.tsx'
import { ok } from '../../../../tests/support/fake-staff.tsx'
import type { ManualServer } from '../../../domain/ports-manual.ts'
import {
  badCellsIn,
  box,
  chooseFile,
  grid,
  openEntering,
  row,
  saving,
  standing,
} from '../../../../tests/support/entering.tsx'

const many = ['first', 'second', 'third', 'fourth']

describe('a file', () => {
  test('with a bad cell imports nothing and names it; clean it goes in one piece', async () => {
    const put = saving()
    openEntering({ put })
    await chooseFile('metric,month,numerator\ncomplaints_la,2025-10,12\ncomplaint_la,2025-09,x\n')
    const title = '2 cells have to be put right. Nothing was imported.'
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy()
    expect(badCellsIn(title)).toEqual([
      ['3', 'A: metric', 'complaint_la', 'no measure of this name is entered by hand. Did you mean “complaints_la”?'],
      ['3', 'C: numerator', 'x', 'this is no whole number. Type digits only.'],
    ])
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
    await chooseFile('metric,month,numerator\ncomplaints_la,2025-10,12\ncomplaints_la,2025-09,9\n')
    fireEvent.click(await screen.findByRole('button', { name: 'Import 2 figures' }))
    expect(await screen.findByText('Imported from “figures.csv”: 2 figures.')).toBeTruthy()
    expect(put.mock.calls[0]?.[2].map((one) => [one.month, one.numerator])).toEqual([
      ['2025-10', 12],
      ['2025-09', 9],
    ])
  })

  test('with many bad cells shows the first, counts them by column, and shows all when asked or printed', async () => {
    openEntering()
    const rows = Array.from({ length: 40 }, (_, i) => `complaints_la,Octember ${i},x${i}`)
    await chooseFile(`metric,month,numerator\n${rows.join('\n')}\n`)
    const title = '80 cells have to be put right in 40 rows. Nothing was imported.'
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy()
    expect(badCellsIn(title)).toHaveLength(25)
    expect(screen.getByText('B: month: 40 cells')).toBeTruthy()
    expect(screen.getByText('C: numerator: 40 cells')).toBeTruthy()
    fireEvent(window, new Event('beforeprint'))
    expect(badCellsIn(title)).toHaveLength(80)
    expect(badCellsIn(title).at(-1)?.slice(0, 3)).toEqual(['41', 'C: numerator', 'x39'])
  })

  test('that is no CSV, or far too large, is told what to do', async () => {
    openEntering({}, new Map(), '/staff/enter?month=2025-10', () => Promise.resolve({ kind: 'no_text' }))
    await chooseFile('PK')
    expect(await screen.findByText(/^“figures.csv” is no CSV file. In your spreadsheet choose Save as/)).toBeTruthy()
    const large = new File(['x'.repeat(2_000_001)], 'all-years.csv')
    fireEvent.change(await box('CSV file'), { target: { files: [large] } })
    expect(await screen.findByText(/^“all-years.csv” is far larger than a file of figures/)).toBeTruthy()
  })
})

describe('before a file is imported', () => {
  const cellsOf = async (name: RegExp) =>
    within(await screen.findByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  const stands = (more: object) =>
    manualGrid.parse({ ...grid(), rows: [row('complaints_la', { cells: [standing({ ...more })] })] })

  test('each row says what becomes of the figure, its state and its words; what it does not say stays', async () => {
    const put = saving()
    const now = stands({ final: true, note: 'Minutes of 12 Sept' })
    openEntering({ put, grid: () => ok(now) })
    await chooseFile('metric,month,numerator\ncomplaints_la,2025-10,12\n')
    expect(await cellsOf(/October 2025/)).toEqual([
      '2',
      'October 2025',
      '9FinalMinutes of 12 Sept',
      '12FinalMinutes of 12 Sept',
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Import 1 figure' }))
    await screen.findByText('Imported from “figures.csv”: 1 figure.')
    expect(put.mock.calls[0]?.[2][0]).toMatchObject({ numerator: 12, final: true, note: 'Minutes of 12 Sept' })

    await chooseFile('metric,month,numerator,source,status\ncomplaints_la,2025-10,9,Case log,provisional\n')
    expect(await cellsOf(/Case log/)).toEqual(['2', 'October 2025', '9FinalMinutes of 12 Sept', '9ProvisionalCase log'])
    expect(screen.getByText('Case log').closest('b')).toBeTruthy()
    expect(screen.getByText('Provisional').closest('b')).toBeTruthy()
  })

  test('more figures than can go at once are said before anybody presses a button', async () => {
    openEntering({
      grid: () =>
        ok(manualGrid.parse({ ...grid(), earliest: '2000-01', rows: many.map((one) => row(one, { before: null })) })),
    })
    const months = monthRange('2000-01', '2020-12')
    const rows = many.flatMap((one) => months.map((month) => `${one},${month},4`)).slice(0, 1001)
    await chooseFile(`metric,month,numerator\n${rows.join('\n')}\n`)
    expect(
      await screen.findByRole('heading', {
        name: '1,001 figures of this file are new or changed, and at most 1,000 figures can be imported at once',
      }),
    ).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
    await chooseFile(`metric,month,numerator\n${rows.slice(1).join('\n')}\n`)
    expect(await screen.findByText('Import 1,000 figures')).toBeTruthy()
  })

  test('what stands is asked for in all months of the plan, also where they are more than the server tells of at once', async () => {
    const ask = vi.fn<ManualServer['grid']>().mockImplementation((_, first) =>
      ok({
        ...grid(),
        earliest: '2020-01',
        rows: [
          manualRow.parse(row('complaints_la', { cells: first === '2020-01' ? [standing({ month: '2020-02' })] : [] })),
        ],
      }),
    )
    openEntering({ grid: ask })
    await chooseFile('metric,month,numerator\ncomplaints_la,2020-02,9\n')
    expect(await screen.findByText('1 row says what stands already.')).toBeTruthy()
    expect(ask.mock.calls.slice(1).map(([, first, last]) => [first, last])).toEqual([
      ['2020-12', '2025-11'],
      ['2020-01', '2020-11'],
    ])
  })

  test('a file whose signs are a guess says so; one whose signs nobody can be sure of is not taken', async () => {
    const read = vi.fn<EnterDesk['readFile']>().mockResolvedValueOnce({ kind: 'unclear_signs' }).mockResolvedValue({
      kind: 'text',
      text: 'metric,month,numerator\ncomplaints_la,2025-10,12\n',
      guessed: true,
    })
    openEntering({}, new Map(), '/staff/enter?month=2025-10', read)
    await chooseFile('')
    expect(await screen.findByText(/^“figures.csv” has letters that cannot be read for certain/)).toBeTruthy()
    await chooseFile('')
    expect(await screen.findByText(/^This file is not UTF-8\. Its words were read as older spreadsheets/)).toBeTruthy()
  })

  test('an import whose answer got lost is looked up, and never said to have failed', async () => {
    const put = vi.fn<ManualServer['put']>().mockResolvedValue({ kind: 'no_connection' })
    const ask = vi.fn<ManualServer['grid']>().mockResolvedValue({ kind: 'answered', value: grid() })
    openEntering({ put, grid: ask })
    await chooseFile('metric,month,numerator\ncomplaints_la,2025-10,12\n')
    const go = await screen.findByRole('button', { name: 'Import 1 figure' })
    ask.mockResolvedValue({ kind: 'no_connection' })
    fireEvent.click(go)
    expect(await screen.findByText(/^No answer came back, so it is not known whether this was saved\./)).toBeTruthy()
    ask.mockResolvedValue({ kind: 'answered', value: stands({ numerator: 12 }) })
    fireEvent.click(go)
    expect(await screen.findByText('Imported from “figures.csv”: 1 figure.')).toBeTruthy()
  })
})
