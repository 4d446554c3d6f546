import { useState } from 'react'
import { cellKey, type Edits } from '../../../domain/manual/edits.ts'
import { MOST_CELLS, type ManualGrid, type Refusal, type Standing } from '../../../domain/manual/figures.ts'
import type { BadCell, Imported } from '../../../domain/manual/import.ts'
import { written } from '../../../domain/written.ts'
import { useStaffWords, type StaffWords } from '../words.ts'
import { CellList, type NamedCell } from './cell-list.tsx'
import { ImportTable } from './import-table.tsx'
import type { Saving } from './use-saving.ts'
import { rowName } from './view-picker.tsx'
import { lostText, ofServer, whyText } from './why.ts'

type Props = {
  saving: Saving
  grid: ManualGrid
  read: Imported
  fileName: string
  /** Its signs are a guess, so its words are to be looked at. */
  guessed: boolean
  onDone: (cells: readonly Standing[], n: number) => void
}

/** What a file would do. While a cell of it is bad there is no button to import the rest. */
export function ImportPreview({ saving, grid, read, fileName, guessed, onDone }: Props) {
  const words = useStaffWords()
  const { t } = words
  const [sure, setSure] = useState(false)
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<BadCell[]>([])
  const nameOf = (metric: string) => {
    const row = grid.rows.find((one) => one.metric === metric)
    return row ? rowName(words, row) : metric
  }
  const file = <p className="enter-file">{t('enter.import.file', { name: fileName })}</p>
  const bad = [...read.bad, ...refused]
  const named = (cells: readonly BadCell[]) => cells.map((one) => inWords(words, one))
  if (bad.length > 0) {
    const rows = new Set(bad.map((one) => one.row)).size
    return (
      <>
        {file}
        <CellList title={t('enter.import.bad', { n: bad.length, rows })} of={fileName} cells={named(bad)} />
      </>
    )
  }

  if (read.cells.length > MOST_CELLS)
    return (
      <>
        {file}
        <div className="summary" role="alert">
          <h3>{t('enter.import.tooMany', { n: read.cells.length, most: MOST_CELLS })}</h3>
          <p>{t('enter.import.tooMany.do')}</p>
        </div>
      </>
    )

  const closed = new Set(grid.months.filter((one) => one.closed).map((one) => one.month))
  const needsReason = read.cells.some((one) => closed.has(one.month))
  const go = async () => {
    const edits: Edits = new Map(
      read.cells.map(({ metric, month: at, edit }) => [cellKey(metric, at), { ...edit, confirmed: sure }]),
    )
    const outcome = await saving.save(edits, needsReason ? written(reason) : null)
    if (outcome.kind === 'saved') return onDone(outcome.cells, edits.size)
    if (outcome.kind === 'trouble') return setSaid(t('enter.notSaved', { why: t(`staff.trouble.${outcome.trouble}`) }))
    if (outcome.kind === 'lost') return setSaid(lostText(words, edits.size, outcome.found))
    const all = outcome.problems.get('')
    if (all) return setSaid(t('enter.notSaved', { why: whyText(words, all.code) }))
    setRefused([...outcome.problems].map(([key, one]) => inFile(read, key, one)))
  }
  return (
    <>
      {file}
      <h3>{t('enter.import.clean', { n: read.cells.length })}</h3>
      {guessed && <p className="enter-guessed">{t('enter.import.guessed')}</p>}
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
          <ImportTable cells={read.cells} nameOf={nameOf} />
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
                saving.busy || (read.questions.length > 0 && !sure) || (needsReason && written(reason).length < 3)
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
