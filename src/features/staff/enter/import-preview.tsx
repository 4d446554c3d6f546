import { useState } from 'react'
import { cellKey, type Edits } from '../../../domain/manual/edits.ts'
import type { ManualGrid, Refusal, Standing } from '../../../domain/manual/figures.ts'
import type { BadCell, Imported } from '../../../domain/manual/import.ts'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWords, type StaffWords } from '../words.ts'
import { CellList, type NamedCell } from './cell-list.tsx'
import { useSaving } from './use-saving.ts'
import { rowName } from './view-picker.tsx'
import { editFigure, ofServer, whyText } from './why.ts'

type Props = {
  area: string
  grid: ManualGrid
  read: Imported
  fileName: string
  onDone: (cells: readonly Standing[], n: number) => void
}

/** What a file would do. While a cell of it is bad there is no button to import the rest. */
export function ImportPreview({ area, grid, read, fileName, onDone }: Props) {
  const words = useStaffWords()
  const { t, month } = words
  const saving = useSaving(area)
  const [sure, setSure] = useState(false)
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<BadCell[]>([])
  const nameOf = (metric: string) => {
    const row = grid.rows.find((one) => one.metric === metric)
    return row ? rowName(words, row) : metric
  }
  const bad = [...read.bad, ...refused]
  const named = (cells: readonly BadCell[]) => cells.map((one) => inWords(words, one))
  if (bad.length > 0) {
    const rows = new Set(bad.map((one) => one.row)).size
    return <CellList title={t('enter.import.bad', { n: bad.length, rows })} of={fileName} cells={named(bad)} />
  }

  const closed = new Set(grid.months.filter((one) => one.closed).map((one) => one.month))
  const needsReason = read.cells.some((one) => closed.has(one.month))
  const go = async () => {
    const edits: Edits = new Map(
      read.cells.map(({ metric, month: at, edit }) => [cellKey(metric, at), { ...edit, confirmed: sure }]),
    )
    const outcome = await saving.save(edits, needsReason ? reason.trim() : null)
    if (outcome.kind === 'saved') return onDone(outcome.cells, edits.size)
    if (outcome.kind === 'trouble') return setSaid(t('enter.notSaved', { why: t(`staff.trouble.${outcome.trouble}`) }))
    const all = outcome.problems.get('')
    if (all) return setSaid(t('enter.notSaved', { why: whyText(words, all.code) }))
    setRefused([...outcome.problems].map(([key, one]) => inFile(read, key, one)))
  }
  return (
    <>
      <h3>{t('enter.import.clean', { n: read.cells.length })}</h3>
      <p className="soft">{t('enter.import.left', { same: read.same, empty: read.empty })}</p>
      {read.questions.length > 0 && (
        <>
          <CellList
            title={t('enter.import.questions', { n: read.questions.length })}
            of={fileName}
            cells={named(read.questions)}
          />
          <label className="enter-sure">
            <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />{' '}
            {t('enter.import.sure')}
          </label>
        </>
      )}
      {read.cells.length > 0 && (
        <>
          <Scroller name={t('enter.import')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('enter.import.row')}</th>
                  <th scope="col">{t('enter.column.measure')}</th>
                  <th scope="col">{t('enter.column.month')}</th>
                  <th scope="col">{t('enter.import.was')}</th>
                  <th scope="col">{t('enter.import.new')}</th>
                </tr>
              </thead>
              <tbody>
                {read.cells.map((one) => (
                  <tr key={one.row}>
                    <td>{one.row}</td>
                    <th scope="row">{nameOf(one.metric)}</th>
                    <td>{month(one.month)}</td>
                    <td>{one.was ? editFigure(one.was) : '–'}</td>
                    <td>{editFigure(one.edit)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
          {needsReason && (
            <p className="enter-reason">
              <label htmlFor="import-reason">{t('enter.reason')}</label>
              <input
                id="import-reason"
                type="text"
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </p>
          )}
          <p className="buttons">
            <button
              type="button"
              className="button"
              disabled={
                saving.busy || (read.questions.length > 0 && !sure) || (needsReason && reason.trim().length < 3)
              }
              onClick={() => void go()}
            >
              {t('enter.import.go', { n: read.cells.length })}
            </button>
          </p>
        </>
      )}
      <output>{said}</output>
    </>
  )
}

/** Where in the file the server found something. */
function inFile(read: Imported, key: string, refusal: Refusal): BadCell {
  const cell = read.cells.find((one) => cellKey(one.metric, one.month) === key)
  const { code, field, values } = ofServer(refusal)
  return { ...read.cellOf(cell?.row ?? 0, field), code, values: values ?? {} }
}

/** A cell of the file as people find it: its row, its column by letter and heading, what stands there and what is wrong. */
function inWords(words: StaffWords, { row, at, heading, typed, code, values }: BadCell): NamedCell {
  const column = [at === null ? '' : letterOf(at), heading].filter(Boolean).join(': ')
  return { row, column: column || '–', typed, why: whyText(words, code, { typed, column: heading, ...values }) }
}

/** The letters a spreadsheet has over a column, counted from 0. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last
}
