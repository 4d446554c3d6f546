import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ManualServer } from '../../../domain/ports-manual.ts'
import { ok } from '../../../../tests/support/fake-staff.tsx'
import { box, chooseFile, grid, openEntering, saving } from '../../../../tests/support/entering.tsx'

// Of two files chosen shortly after each other the last one counts.

const rows = (n: number) => `metric,month,numerator\ncomplaints_la,2025-10,${n}\n`
/** Each file is read when the test says so. */
const opened = (server: Partial<ManualServer> = {}) => {
  const ends = new Map<string, (n: number) => void>()
  openEntering(server, new Map(), '/staff/enter?month=2025-10', (file) => {
    const { name } = file as File
    return new Promise((resolve) => ends.set(name, (n) => resolve({ kind: 'text', text: rows(n), guessed: false })))
  })
  return {
    choose: (name: string) => chooseFile('', name),
    end: (name: string, n: number) => act(async () => ends.get(name)!(n)),
  }
}

test('the last one counts, whichever is read first, and while it is read nothing can be imported', async () => {
  const put = saving()
  const { choose, end } = opened({ put })
  await choose('september.csv')
  await choose('october.csv')
  expect(screen.getByText('Reading “october.csv”…')).toBeTruthy()
  await end('september.csv', 11)
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  expect(screen.getByText('Reading “october.csv”…')).toBeTruthy()
  await end('october.csv', 12)
  expect(screen.getByText('From the file “october.csv”:')).toBeTruthy()

  await choose('older.csv')
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  await choose('newer.csv')
  await end('newer.csv', 14)
  await end('older.csv', 13)
  expect(screen.queryByText(/older.csv/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Import 1 figure' }))
  expect(await screen.findByText('Imported from “newer.csv”: 1 figure.')).toBeTruthy()
  expect(put.mock.calls.map(([, , cells]) => cells[0]?.numerator)).toEqual([14])
})

test('what stands may be slow to come as well', async () => {
  const answers: (() => void)[] = []
  let slow = false
  const ask: ManualServer['grid'] = () =>
    slow ? new Promise((resolve) => answers.push(() => resolve({ kind: 'answered', value: grid() }))) : ok(grid())
  const { choose, end } = opened({ grid: ask })
  await box('CSV file')
  slow = true
  await choose('older.csv')
  await end('older.csv', 13)
  await choose('newer.csv')
  await end('newer.csv', 14)
  expect(answers).toHaveLength(2)
  await act(async () => answers[1]!())
  await act(async () => answers[0]!())
  expect(screen.getByText('From the file “newer.csv”:')).toBeTruthy()
  expect(screen.queryByText(/older.csv/)).toBeNull()
})

test('no other one is taken while figures are being saved, so that what became of them is told', async () => {
  let answered: () => void = () => {}
  const put: ManualServer['put'] = () =>
    new Promise((resolve) => {
      answered = () => resolve({ kind: 'answered', value: { status: 'saved', cells: [] } })
    })
  const { choose, end } = opened({ put })
  await choose('october.csv')
  await end('october.csv', 12)
  fireEvent.click(screen.getByRole('button', { name: 'Import 1 figure' }))
  expect((await box('CSV file')).disabled).toBe(true)
  await act(async () => answered())
  expect(screen.getByText('Imported from “october.csv”: 1 figure.')).toBeTruthy()
  expect((await box('CSV file')).disabled).toBe(false)
})
