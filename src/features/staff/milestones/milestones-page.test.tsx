import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show, world } from '../../../../tests/support/fake-staff.tsx'
import { MilestonesPage } from './milestones-page.tsx'

test('the plan table has all 37 rows with what is printed, and the file has the same', async () => {
  const is = world({})
  show(is, (reader) => <MilestonesPage reader={reader} />, '/staff/milestones')
  const table = await screen.findByRole('table')
  expect(
    within(table)
      .getAllByRole('rowheader')
      .filter((th) => th.getAttribute('scope') === 'row'),
  ).toHaveLength(37)
  const cells = (name: string) =>
    Array.from(within(table).getByRole('link', { name }).closest('tr')!.querySelectorAll('td'), (td) => td.textContent)
  expect(cells('Complaints, council').slice(0, 11)).toEqual([
    '10',
    '3',
    '15',
    '6',
    '14',
    '13',
    '12',
    '10',
    '9',
    '6',
    '6',
  ])
  expect(cells('Requests for an EHC needs assessment').slice(0, 5)).toEqual(['75', '105', '113', 'Lower', '76?'])
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const [name, text] = vi.mocked(is.saveFile).mock.calls[0]!
  expect(name).toBe('plan-wirral-2025-10.csv')
  expect(text.trim().split('\r\n')).toHaveLength(38)
})
