import { useState } from 'react'
import { cellKey } from '../../../domain/manual/edits.ts'
import { useStaffWords } from '../words.ts'
import { FigureLine } from './figure-line.tsx'
import { useNarrow } from './use-narrow.ts'
import type { TableProps } from './table-props.ts'
import { rowName } from './view-picker.tsx'
import { ownerName } from './why.ts'

const NONE: never[] = []

/** A table of boxes: what it says is read out by any reader, and the arrows move in it as in a spreadsheet. On a phone one line at a time. */
export function FigureTable(props: TableProps) {
  const { groups, byMonth } = props
  const words = useStaffWords()
  const { t } = words
  const narrow = useNarrow()
  const [only, setOnly] = useState(0)
  const all = groups.flatMap((group) => group.lines)
  const at = Math.min(only, all.length - 1)
  const nameOf = ({ row, month }: (typeof all)[number]) => (byMonth ? words.month(month) : rowName(words, row))
  // Where each group's first line stands among all of them.
  const before = groups.map((_, i) => groups.slice(0, i).reduce((sum, group) => sum + group.lines.length, 0))
  return (
    <>
      {narrow && all.length > 1 && (
        <div className="enter-view one">
          <label>
            <span>{t(byMonth ? 'enter.column.month' : 'enter.phone.pick')}</span>
            <select value={at} onChange={(event) => setOnly(Number(event.target.value))}>
              {all.map((one, i) => (
                <option key={cellKey(one.row.metric, one.month)} value={i}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="plain" onClick={() => setOnly((at + 1) % all.length)}>
            {t('enter.phone.next')}
          </button>
        </div>
      )}
      <table className={narrow ? 'enter-grid one' : 'enter-grid'}>
        <thead>
          <tr>
            <th scope="col">{t(byMonth ? 'enter.column.month' : 'enter.column.measure')}</th>
            <th scope="col">{t('enter.column.numerator')}</th>
            <th scope="col">{t('enter.column.denominator')}</th>
            <th scope="col">{t('enter.column.result')}</th>
            <th scope="col">{t('enter.column.note')}</th>
            <th scope="col">{t('enter.column.final')}</th>
            <th scope="col">{t('enter.column.state')}</th>
          </tr>
        </thead>
        {groups.map((group, g) => (
          <tbody key={group.owner}>
            {!narrow && (
              <tr className="enter-owner">
                <th scope="rowgroup" colSpan={7}>
                  {byMonth ? rowName(words, group.lines[0]!.row) : ownerName(words, group)}
                </th>
              </tr>
            )}
            {group.lines.map((one, i) => {
              const line = before[g]! + i
              if (narrow && line !== at) return null
              const key = cellKey(one.row.metric, one.month)
              return (
                <FigureLine
                  key={key}
                  {...props}
                  {...one}
                  at={line}
                  name={nameOf(one)}
                  found={props.problems.get(key) ?? NONE}
                />
              )
            })}
          </tbody>
        ))}
      </table>
    </>
  )
}
