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
const bad = (file: string) => read(file).bad.map((one) => [one.row, one.heading, one.code])
const HEAD = 'metric,name,month,numerator,denominator,source,status\n'

test('a clean file: by key, printed label or short name, months and numbers as people write them', () => {
  const { cells, bad: none } = read(
    '\uFEFFMeasure;Month;How many;Out of;Source note;Status\r\n' +
      'complaints_la;2024-09;1055;;"Log; second book";final\r\n' +
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
    [2, 'complaints_la', '2024-09', '1055', '', 'Log; second book', true],
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
        'complaints_la,,2024-07,4,,,,what\n' +
        'ehcp_in_mainstream,,2024-06,120%,50,,\n' +
        'ehcp_in_mainstream,,2024-05,100.5 %,1000,,\n' +
        'complaints_la,,2024-06,120%,,,\n',
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
    [14, '', 'no_heading'],
    [15, 'numerator', 'percent_over'],
    [16, 'numerator', 'percent_over'],
    [17, 'numerator', 'percent'],
  ])
})

test('a row with several bad cells has each of them named, with what was typed, also where its measure is unknown', () => {
  const file =
    `${HEAD}board,,Octember,1o0,x,,maybe,,extra\n` +
    `nobody,,2031-01,3.5,-2,,\n` +
    `ehcp_in_mainstream,,2024-08,12.5,abc,${'n'.repeat(301)},\n` +
    `complaints_la,,2024-08,,3,,\n`
  expect(read(file).bad.map((one) => [one.row, one.at, one.typed.slice(0, 12), one.code])).toEqual([
    [2, 0, 'board', 'not_yours'],
    [2, 2, 'Octember', 'bad_month'],
    [2, 3, '1o0', 'not_a_number'],
    [2, 4, 'x', 'denominator_unexpected'],
    [2, 6, 'maybe', 'bad_status'],
    [2, 8, 'extra', 'no_heading'],
    [3, 0, 'nobody', 'unknown_metric'],
    [3, 2, '2031-01', 'future'],
    [3, 3, '3.5', 'decimals'],
    [3, 4, '-2', 'negative'],
    [4, 3, '12.5', 'decimals'],
    [4, 4, 'abc', 'not_a_number'],
    [4, 5, 'nnnnnnnnnnnn', 'note_too_long'],
    [5, 3, '', 'numerator_missing'],
    [5, 4, '3', 'denominator_unexpected'],
  ])
})

test('a column without a heading is said where something stands in it', () => {
  expect(read('metric,month,numerator,\ncomplaints_la,2024-09,4,five\ncomplaints_la,2024-08,4,\n').bad).toEqual([
    { row: 2, at: 3, heading: '', typed: 'five', code: 'no_heading', values: {} },
  ])
})

test('a file of more rows than any month has is not looked through', () => {
  expect(bad(`${HEAD}${'x\n'.repeat(5000)}`)).toEqual([[5001, '', 'too_many_rows']])
})

test('a file whose headings cannot be read is told every one of them, and no row of it is looked at', () => {
  expect(bad('metric,month\ncomplaints_la,2024-09')).toEqual([[1, 'numerator', 'column_missing']])
  expect(bad('metric,period,colour,Shape\nnonsense,x,y,z')).toEqual([
    [1, 'colour', 'unknown_column'],
    [1, 'Shape', 'unknown_column'],
    [1, 'numerator', 'column_missing'],
  ])
  expect(bad('metric,month,numerator,value\n')).toEqual([[1, 'value', 'column_twice']])
  expect(bad('')).toEqual([[1, '', 'empty_file']])
  expect(bad(`${HEAD}"complaints_la,2024`)[0]).toEqual([2, '', 'open_quote'])
})

test('what stands already and rows without a figure are counted, not imported; unusual numbers are asked about', () => {
  const { cells, same, empty, questions } = read(
    `${HEAD}complaints_la,,2024-10,9,,Log,final\ntribunals_lodged,,2024-10,,,,\ncomplaints_la,,2024-11,900,,,\n\n`,
  )
  expect({ same, empty, cells: cells.length }).toEqual({ same: 1, empty: 1, cells: 1 })
  expect(questions).toEqual([
    { row: 4, at: 3, heading: 'numerator', typed: '900', code: 'leap', values: { before: 9, month: '2024-10' } },
  ])
  expect(read(`${HEAD}complaints_la,,2024-10,11,,,\n`).cells[0]).toMatchObject({
    was: { numerator: '9' },
    edit: { revision: 2 },
  })
})

test('what the file does not say stays as it is: a column it does not have, an empty cell for the note or the status', () => {
  const only = (file: string) =>
    read(file).cells.map(({ edit: { numerator, note, final } }) => [numerator, note, final])
  expect(only('metric,month,numerator\ncomplaints_la,2024-10,11\n')).toEqual([['11', 'Log', true]])
  expect(read('metric,month,numerator\ncomplaints_la,2024-10,9\n')).toMatchObject({ same: 1, cells: [] })
  expect(only(`${HEAD}complaints_la,,2024-10,11,,,\n`)).toEqual([['11', 'Log', true]])
  expect(only(`${HEAD}complaints_la,,2024-10,9,,New log,provisional\n`)).toEqual([['9', 'New log', false]])
  // Where nothing stands there is nothing to keep.
  expect(only('metric,month,numerator\ncomplaints_la,2024-09,8\n')).toEqual([['8', '', false]])
})

test('a file without the column "out of" leaves what stands there, and needs it where nothing stands', () => {
  const stands = { ...cell, metric: 'ehcp_in_mainstream', numerator: 40, denominator: 100 }
  const shares = manualGrid.parse({
    ...grid,
    rows: [
      row('ehcp_in_mainstream', 'In mainstream', {
        unit: 'percent',
        counted: 'share',
        cells: [{ ...stands, reason: null, at: '2024-11-01T00:00:00Z', by: '', mine: true, demo: false }],
      }),
    ],
  })
  const { cells, bad: wrong } = readImport(
    'metric,month,numerator\nehcp_in_mainstream,2024-10,44%\nehcp_in_mainstream,2024-09,44\n',
    shares,
    () => [],
  )
  expect(cells.map(({ edit }) => [edit.numerator, edit.denominator])).toEqual([['44', '100']])
  expect(wrong.map((one) => [one.row, one.code])).toEqual([[3, 'denominator_missing']])
})

test('a number that can be read in two ways is named, as it stands in the file; a date that does not exist is no month', () => {
  const named = (file: string) => read(file).bad.map((one) => [one.row, one.heading, one.typed, one.code])
  const rows = 'complaints_la;2024-09;6.000;\ncomplaints_la;2024-08;6,000;\nehcp_in_mainstream;2024-08;6,000;7,000\n'
  expect(named(`metric;month;numerator;denominator\n${rows}`)).toEqual([
    [2, 'numerator', '6.000', 'unclear'],
    [3, 'numerator', '6,000', 'unclear'],
    [4, 'numerator', '6,000', 'unclear'],
    [4, 'denominator', '7,000', 'unclear'],
  ])
  const { cells } = read('metric,month,numerator\ncomplaints_la,2024-09,"6,000"\n')
  expect(cells.map(({ edit }) => edit.numerator)).toEqual(['6,000'])
  expect(named('metric,month,numerator\ncomplaints_la,2024-10-99,8\ncomplaints_la,99/10/2024,8\n')).toEqual([
    [2, 'month', '2024-10-99', 'bad_month'],
    [3, 'month', '99/10/2024', 'bad_month'],
  ])
})

test('a first line that names the separator is no row of the file', () => {
  const { cells, bad: none } = read('sep=;\r\nmetric;month;numerator\r\ncomplaints_la;2024-09;8\r\n')
  expect(none).toEqual([])
  expect(cells.map(({ row: at }) => at)).toEqual([2])
})
