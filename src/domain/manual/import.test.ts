import { expect, test } from 'vitest'
import { manualGrid } from './figures.ts'
import { readImport } from './import.ts'

const row = (metric: string, label: string, more: object = {}) => ({
  metric,
  label,
  statement: 1,
  alsoIn: [],
  aliases: [],
  unit: 'count',
  counted: 'count',
  runningTotal: false,
  owner: 'SEND team',
  agency: 'la',
  mayEnter: true,
  numerator: null,
  denominator: null,
  before: null,
  cells: [],
  ...more,
})
const cell = {
  metric: 'complaints_la',
  month: '2024-10',
  revision: 2,
  numerator: 9,
  denominator: null,
  hidden: false,
  note: 'Log',
  final: true,
}
const grid = manualGrid.parse({
  demo: false,
  earliest: '2021-10',
  thisMonth: '2025-11',
  mayChangeOwners: false,
  months: [{ month: '2024-01', closed: false }],
  rows: [
    row('complaints_la', 'Number of complaints (LA)', {
      cells: [{ ...cell, reason: null, at: '2024-11-01T00:00:00Z', by: '', mine: true, demo: false }],
    }),
    row('tribunals_lodged', 'Number of tribunals lodged', { aliases: ['tribunals_lodged_s3'] }),
    row('ehcp_in_mainstream', 'In mainstream', { unit: 'percent', counted: 'share' }),
    row('board', 'Board', { mayEnter: false, owner: 'Board office' }),
  ],
})
const read = (file: string) => readImport(file, grid, (one) => [`Short ${one.label}`])
const bad = (file: string) => read(file).bad.map((one) => [one.row, one.column, one.code])
const HEAD = 'metric,name,month,numerator,denominator,source,status\n'

test('a clean file: by key, printed label or short name, months and numbers as people write them', () => {
  const { cells, bad: none } = read(
    '\uFEFFMeasure;Month;How many;Out of;Source note;Status\r\n' +
      'complaints_la;2024-09;"1,055";;"Log; second book";final\r\n' +
      '"Number of tribunals lodged";Oct-24;4;;;\r\n' +
      'tribunals_lodged_s3;Nov 2024;5;;;provisional\r\n' +
      'short in mainstream;01/10/2024;46%;50;;Final\r\n',
  )
  expect(none).toEqual([])
  expect(
    cells.map(({ row: at, metric, month, edit }) => [
      at,
      metric,
      month,
      edit.numerator,
      edit.denominator,
      edit.note,
      edit.final,
    ]),
  ).toEqual([
    [2, 'complaints_la', '2024-09', '1,055', '', 'Log; second book', true],
    [3, 'tribunals_lodged', '2024-10', '4', '', '', false],
    [4, 'tribunals_lodged', '2024-11', '5', '', '', false],
    [5, 'ehcp_in_mainstream', '2024-10', '23', '50', '', true],
  ])
})

test('each bad cell has its row, its column and its reason', () => {
  expect(
    bad(
      HEAD +
        'complaint_la,,2024-09,1,,,\n' +
        'hospital beds,,2024-09,1,,,\n' +
        'complaints_la,,Octember,1,,,maybe\n' +
        'board,,2024-09,1,,,\n' +
        'complaints_la,,2024-09,3.5,,,\n' +
        'complaints_la,,2024-09,4,,,\n' +
        'complaints_la,,2030-01,4,,,\n' +
        'complaints_la,,2024-08,45%,,,\n' +
        'ehcp_in_mainstream,,2024-09,33%,1000,,\n' +
        'ehcp_in_mainstream,,2024-08,12,,,\n' +
        'ehcp_in_mainstream,,2024-07,12,10,,\n' +
        'complaints_la,,2025-11,4,,,final\n' +
        'complaints_la,,2024-07,4,,,,what\n',
    ),
  ).toEqual([
    [2, 'metric', 'unknown_metric_near'],
    [3, 'metric', 'unknown_metric'],
    [4, 'month', 'bad_month'],
    [4, 'status', 'bad_status'],
    [5, 'metric', 'not_yours'],
    [6, 'numerator', 'decimals'],
    [7, 'metric', 'twice'],
    [8, 'month', 'future'],
    [9, 'numerator', 'percent'],
    [10, 'numerator', 'percent'],
    [11, 'denominator', 'denominator_missing'],
    [12, 'numerator', 'more_than_all'],
    [13, 'status', 'not_over'],
    [14, '8', 'no_heading'],
  ])
})

test('a file whose headings cannot be read is told so, once, and no row of it is looked at', () => {
  expect(bad('metric,month\ncomplaints_la,2024-09')).toEqual([[1, 'numerator', 'column_missing']])
  expect(bad('metric,month,numerator,colour\nnonsense,x,y,z')).toEqual([[1, 'colour', 'unknown_column']])
  expect(bad('metric,month,numerator,value\n')).toEqual([[1, 'value', 'column_twice']])
  expect(bad('')).toEqual([[1, '', 'empty_file']])
  expect(bad(`${HEAD}"complaints_la,2024`)[0]).toEqual([2, '', 'open_quote'])
})

test('what stands already and rows without a figure are counted, not imported; unusual numbers are asked about', () => {
  const { cells, same, empty, questions } = read(
    `${HEAD}complaints_la,,2024-10,9,,Log,final\ntribunals_lodged,,2024-10,,,,\ncomplaints_la,,2024-11,900,,,\n\n`,
  )
  expect({ same, empty, cells: cells.length }).toEqual({ same: 1, empty: 1, cells: 1 })
  expect(questions).toEqual([{ row: 4, column: 'numerator', code: 'leap', values: { before: 9, month: '2024-10' } }])
  expect(read(`${HEAD}complaints_la,,2024-10,11,,,\n`).cells[0]).toMatchObject({
    was: { numerator: '9' },
    edit: { revision: 2 },
  })
})
