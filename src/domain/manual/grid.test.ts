import { describe, expect, test } from 'vitest'
import { layBlock, readBlock, type Line } from './block.ts'
import { cellProblems, figureBefore } from './checks.ts'
import { cellKey, change, redo, saysTheSame, settled, startTrack, undo, unedited, type Edit } from './edits.ts'
import type { ManualRow, Standing } from './figures.ts'

const edit = (more: Partial<Edit> = {}): Edit => ({ ...unedited(undefined), ...more })
const standing = (more: Partial<Standing> = {}): Standing => ({
  metric: 'a',
  month: '2024-06',
  revision: 1,
  numerator: 9,
  denominator: null,
  hidden: false,
  note: '',
  final: false,
  reason: null,
  at: '2024-07-01T09:00:00Z',
  by: '',
  mine: true,
  demo: false,
  ...more,
})
const lines: Line[] = ['a', 'b', 'c', 'd'].map((metric, i) => ({
  metric,
  month: '2024-06',
  percent: i === 1,
  mayEnter: i !== 2,
}))
const lay = (text: string, at = 0, field: Parameters<typeof layBlock>[3] = 'numerator') => {
  const { changes, left } = layBlock(readBlock(text)!, lines, at, field, () => edit())
  return {
    left: left.map((one) => [one.row, one.column, one.typed, one.code]),
    cells: Object.fromEntries(
      [...changes].map(([key, one]) => [key.split(' ')[0], [one.numerator, one.denominator, one.note, one.final]]),
    ),
  }
}

describe('a block from a spreadsheet', () => {
  test('goes down the lines and across the boxes', () =>
    expect(lay('12\n7\t30\tCase system\tfinal\n')).toEqual({
      left: [],
      cells: { a: ['12', '', '', false], b: ['7', '30', 'Case system', true] },
    }))
  test('what has no place is left out and named: no such box, nobody’s right, beyond the end, a word that is no state', () =>
    expect(lay('12\t40\n7\t30\t\tmaybe\tmore\n5\n6\n1\n\t2')).toEqual({
      left: [
        [1, 2, '40', 'no_such_box'],
        [2, 4, 'maybe', 'bad_status'],
        [2, 5, 'more', 'right_of_last'],
        [3, 1, '5', 'not_entered_here'],
        [5, 1, '1', 'below_last'],
        [6, 2, '2', 'below_last'],
      ],
      cells: { a: ['12', '', '', false], b: ['7', '30', '', false], d: ['6', '', '', false] },
    }))
  test('a cell with a line break in it stays one cell', () =>
    expect(lay('7\t30\t"two\nlines"\tprovisional', 1).cells['b']).toEqual(['7', '30', 'two\nlines', false]))
  test('a cell that begins with a quote mark takes no later row into it', () =>
    expect(lay('7\t\t"Minutes of June\n8\t30\tLog\n')).toEqual({
      left: [],
      cells: { a: ['7', '', '"Minutes of June', false], b: ['8', '30', 'Log', false] },
    }))
  test('one cell is no block: the box takes it', () => expect(readBlock('1,055')).toBeNull())
})

describe('undo and redo', () => {
  const type = (text: string) => new Map([['a 2024-06', edit({ numerator: text })]])
  test('typing on in one box is one step, a paste is one step, and both come back', () => {
    let track = startTrack(new Map())
    for (const text of ['1', '12', '123']) track = change(track, type(text), 'a numerator')
    track = change(
      track,
      new Map([
        ['b 2024-06', edit({ numerator: '5' })],
        ['c 2024-06', edit({ numerator: '6' })],
      ]),
      null,
    )
    expect(track.edits.size).toBe(3)
    track = undo(track)
    expect([...track.edits.keys()]).toEqual(['a 2024-06'])
    expect(undo(track).edits.size).toBe(0)
    expect(undo(undo(track)).edits.size).toBe(0)
    expect(redo(track).edits.size).toBe(3)
    expect(change(track, type('4'), null).future).toEqual([])
  })
  test('after a save what was typed meanwhile stays, over the new entry; the rest is gone, also from undo', () => {
    const sent = change(
      startTrack(new Map()),
      new Map([
        ['a 2024-06', edit({ numerator: '9' })],
        ['b 2024-06', edit({ numerator: '5' })],
      ]),
      null,
    )
    const meanwhile = change(sent, type('12'), 'a numerator')
    const after = settled(meanwhile, sent.edits, [standing(), standing({ metric: 'b', numerator: 5 })])
    expect([...after.edits]).toEqual([['a 2024-06', edit({ numerator: '12', revision: 1 })]])
    expect(after.past).toEqual([])
  })
  test('typing back what stands is no edit', () => {
    expect(saysTheSame(edit({ numerator: ' 9 ' }), standing())).toBe(true)
    expect(saysTheSame(edit({ numerator: '1,055' }), standing({ numerator: 1055 }))).toBe(true)
    expect(saysTheSame(edit({ numerator: '' }), standing({ numerator: 0 }))).toBe(false)
    expect(saysTheSame(edit({ numerator: '0' }), standing({ numerator: null }))).toBe(false)
    expect(saysTheSame(edit({ numerator: '9', final: true }), standing())).toBe(false)
    expect(saysTheSame(edit(), undefined)).toBe(true)
  })
})

describe('what is wrong with a cell', () => {
  const share = { unit: 'percent', runningTotal: false } as const
  const count = { unit: 'count', runningTotal: false } as const
  const around = {
    earliest: '2021-10',
    thisMonth: '2025-11',
    before: { month: '2024-05', numerator: 9, denominator: null },
  }
  test.each([
    [count, '2024-06', { numerator: '9' }, null],
    [count, '2024-06', {}, null],
    [count, '2025-12', { numerator: '9' }, 'future'],
    [count, '2021-09', { numerator: '9' }, 'before_plan'],
    [{ ...count, until: '2024-06' }, '2024-06', { numerator: '9' }, null],
    [{ ...count, until: '2024-05' }, '2024-06', { numerator: '9' }, 'not_in_plan'],
    [{ ...count, until: '2024-05' }, '2025-12', { numerator: '9' }, 'future'],
    [count, '2025-11', { numerator: '9', final: true }, 'not_over'],
    [count, '2024-06', { numerator: 'nine' }, 'not_a_number'],
    [count, '2024-06', { numerator: '9', denominator: '10' }, 'denominator_unexpected'],
    [count, '2024-06', { numerator: '90' }, null],
    [count, '2024-06', { numerator: '91' }, 'leap'],
    [count, '2024-06', { numerator: '91', confirmed: true }, null],
    [{ ...count, runningTotal: true }, '2024-06', { numerator: '8' }, 'falls'],
    [share, '2024-06', { numerator: '9' }, 'denominator_missing'],
    [share, '2024-06', { denominator: '9' }, 'numerator_missing'],
    [share, '2024-06', { numerator: '10', denominator: '9' }, 'more_than_all'],
    [share, '2024-06', { numerator: '10', denominator: '-9' }, 'negative'],
    [share, '2024-06', { numerator: '0', denominator: '0' }, null],
    [share, '2024-06', { numerator: '2', denominator: '200' }, 'leap'],
    [count, '2024-06', { numerator: '9', note: 'x'.repeat(301) }, 'note_too_long'],
  ] as const)('%j in %s: %j is %j', (row, month, typed, code) =>
    expect(cellProblems(row, month, edit(typed), around)[0]?.code ?? null).toBe(code),
  )
  test('everything wrong with one line is said at once, box by box', () => {
    const typed = edit({ numerator: 'nine', denominator: '3.5', note: 'x'.repeat(301), final: true })
    expect(cellProblems(share, '2025-11', typed, around).map(({ code, field }) => [field, code])).toEqual([
      ['note', 'note_too_long'],
      ['numerator', 'not_a_number'],
      ['denominator', 'decimals'],
      ['final', 'not_over'],
    ])
    expect(cellProblems(count, '2021-09', edit({ numerator: '12%', denominator: '9' }), around)).toEqual([
      { code: 'before_plan', field: 'numerator', values: { first: '2021-10' } },
      { code: 'percent', field: 'numerator' },
      { code: 'denominator_unexpected', field: 'denominator' },
    ])
  })
  test('the figure before is the latest earlier one, typed or standing; one taken back is none', () => {
    const row = {
      metric: 'a',
      before: null,
      cells: [standing({ month: '2024-02' }), standing({ month: '2024-04', numerator: null })],
    } as unknown as ManualRow
    const typed = new Map([[cellKey('a', '2024-03'), edit({ numerator: '4' })]])
    expect(figureBefore(row, '2024-06', new Map(), '2024-01')?.month).toBe('2024-02')
    expect(figureBefore(row, '2024-06', typed, '2024-01')).toEqual({
      month: '2024-03',
      numerator: 4,
      denominator: null,
    })
    expect(figureBefore(row, '2024-02', typed, '2024-01')).toBeNull()
  })
})
