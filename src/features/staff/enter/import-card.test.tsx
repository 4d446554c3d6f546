import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { ManualServer } from '../../../domain/ports-manual.ts'
import { box, openEntering } from '../../../../tests/support/entering.tsx'

describe('a file', () => {
  const choose = async (text: string) =>
    fireEvent.change(await box('CSV file'), { target: { files: [new File([text], 'figures.csv')] } })

  test('with a bad cell imports nothing and names it; clean it goes in one piece', async () => {
    const put = vi
      .fn<ManualServer['put']>()
      .mockResolvedValue({ kind: 'answered', value: { status: 'saved', cells: [] } })
    openEntering({ put })
    await choose('metric,month,numerator\ncomplaints_la,2025-10,12\ncomplaint_la,2025-09,x\n')
    expect(
      await screen.findByRole('heading', { name: '1 cell has to be put right in the file. Nothing was imported.' }),
    ).toBeTruthy()
    const line = within(screen.getByRole('alert')).getAllByRole('row')[1]!
    expect(
      within(line)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      '3',
      'metric',
      'the plan has no measure “complaint_la” that is entered by hand. Did you mean “complaints_la”?',
    ])
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
    await choose('metric,month,numerator\ncomplaints_la,2025-10,12\ncomplaints_la,2025-09,9\n')
    fireEvent.click(await screen.findByRole('button', { name: 'Import 2 figures' }))
    expect(await screen.findByText('Imported: 2 figures.')).toBeTruthy()
    expect(put.mock.calls[0]?.[2].map((one) => [one.month, one.numerator])).toEqual([
      ['2025-10', 12],
      ['2025-09', 9],
    ])
  })
})
