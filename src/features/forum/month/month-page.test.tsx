import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openMonth, rowOf, scorecard } from '../../../../tests/support/month-opened.tsx'

test('made-up entries are said once, by the month that has them', async () => {
  const { container, unmount } = await openMonth()
  expect(container.querySelectorAll('.ribbon')).toHaveLength(1)
  unmount()
  expect((await openMonth({ demo: false })).container.querySelectorAll('.ribbon')).toHaveLength(0)
})

const activities = (numerator: number) => [
  { metric: 'coproduction_activities_monthly', numerator, denominator: null, disputed: 0, atClose: null },
]

test('beside each number stands what the plan asks for, and whether it is reached', async () => {
  const { unmount } = await openMonth({}, { scorecard })
  expect(screen.getByRole('columnheader', { name: 'The plan asks for' })).toBeTruthy()
  expect(rowOf(/met: council/)).toContain('all (100%): not reached')
  expect(rowOf(/Formal escalations/)).toContain('no number')
  unmount()
  const seven = await openMonth({ figures: activities(7) }, { scorecard })
  expect(rowOf(/Co-production/)).toBe('Co-production activities7more than 6: reached')
  seven.unmount()
  await openMonth({ month: '2026-11', figures: activities(6) }, { scorecard })
  expect(rowOf(/Co-production/)).toContain('more than 6: not yet')
})

test('a month before the first milestone says when it comes; without the plan there is no such column', async () => {
  const { unmount } = await openMonth({ month: '2026-06', figures: activities(6) }, { scorecard })
  expect(rowOf(/Co-production/)).toContain('nothing before July 2026')
  unmount()
  await openMonth({ figures: activities(6) })
  expect(screen.queryByRole('columnheader', { name: 'The plan asks for' })).toBeNull()
  expect(rowOf(/Co-production/)).toBe('Co-production activities6')
})

test('short names are spelled out at the end; paper has the area on each page and lines for both to sign', async () => {
  const said = 'The LASPB heard us.'
  const { container, unmount } = await openMonth({ pcpw: said })
  expect(screen.getByText('LASPB: the Local Area SEND Partnership Board.')).toBeTruthy()
  expect(container.querySelector('.ink-lines')?.textContent).toContain('For the Local AreaNameRoleSignatureDate')
  const { style } = document.documentElement
  expect(style.getPropertyValue('--letterhead')).toContain('Wirral: the parent carer forum (PCPW)')
  unmount()
  expect(style.getPropertyValue('--letterhead')).toBe('')
  await openMonth({})
  expect(screen.queryByText(/Partnership Board/)).toBeNull()
})

test('the log of another area names that area and no other, on the page, on paper and in the web page', async () => {
  const { container, saveFile } = await openMonth({}, { areaName: 'Sefton' })
  fireEvent.click(screen.getByRole('button', { name: 'Save as a web page' }))
  const { style } = document.documentElement
  for (const text of [container.textContent, style.getPropertyValue('--letterhead'), saveFile.mock.lastCall![1]]) {
    expect(text).toContain('Sefton: ')
    expect(text).not.toContain('Wirral')
  }
})

test('the file for spreadsheets has each number in a cell, with what is disputed and what it was at the close', async () => {
  const { saveFile } = await openMonth()
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const [name, text] = saveFile.mock.calls[0]!
  expect(name).toBe('monthly-log-2026-10.csv')
  const lines = text.split(/\r?\n/)
  expect(lines).toContain('Measure,Number,Out of,Entries disputed,Number at the close,"Out of, at the close"')
  expect(lines.some((line) => line.endsWith(',3,4,2,4,4'))).toBe(true)
  expect(lines.some((line) => line.endsWith(',1,,0,,'))).toBe(true)
})

test('the file for spreadsheets has what the plan asks for, where it is known', async () => {
  const { saveFile } = await openMonth({}, { scorecard })
  fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const lines = saveFile.mock.calls[0]![1].split(/\r?\n/)
  expect(lines.some((line) => line.endsWith(',"Out of, at the close",The plan asks for'))).toBe(true)
  expect(lines.some((line) => line.endsWith(',3,4,2,4,4,all (100%): not reached'))).toBe(true)
})
