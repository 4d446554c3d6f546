import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { layBlock, readBlock, type Field, type LeftOut, type Line } from '../../../domain/manual/block.ts'
import { problemsIn, type CellProblem } from '../../../domain/manual/checks.ts'
import { cellKey, saysTheSame, standsIn, unedited, type Edit } from '../../../domain/manual/edits.ts'
import type { ManualGrid, ManualRow, Refusal, Standing } from '../../../domain/manual/figures.ts'
import { written } from '../../../domain/written.ts'
import { useStaffWords } from '../words.ts'
import { CellList, type NamedCell } from './cell-list.tsx'
import { FigureTable } from './figure-table.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { ProblemList } from './problem-list.tsx'
import { SaveBar } from './save-bar.tsx'
import type { useEdits } from './use-edits.ts'
import { useSaving } from './use-saving.ts'
import { groupsOf, rowName, type View } from './view-picker.tsx'
import { lostText, ofServer, whyText } from './why.ts'

type Props = {
  area: string
  grid: ManualGrid
  view: View
  edits: ReturnType<typeof useEdits>
  onSaved: (cells: readonly Standing[]) => void
}
/** Half a share is no mistake while its line is still being typed. */
const UNFINISHED = new Set(['denominator_missing', 'numerator_missing'])

/** The grid with what is wrong in it and the way to save it. */
export function EnterGrid({ area, grid, view, edits, onSaved }: Props) {
  const words = useStaffWords()
  const { t } = words
  const saving = useSaving(area)
  const [refused, setRefused] = useState<ReadonlyMap<string, Refusal>>(new Map())
  const [active, setActive] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  /** What was sent last and nobody knows whether it arrived. */
  const [unknown, setUnknown] = useState<ReadonlyMap<string, Edit>>(new Map())
  const [left, setLeft] = useState<readonly NamedCell[]>([])
  const [history, setHistory] = useState<{ row: ManualRow; month: string } | null>(null)
  const list = useRef<HTMLElement>(null)
  const reasonBox = useRef<HTMLInputElement>(null)
  const [lacksReason, setLacksReason] = useState(false)

  const groups = useMemo(() => groupsOf(grid, view), [grid, view])
  const own = useMemo(() => problemsIn(grid, edits.edits), [grid, edits.edits])
  const problems = new Map<string, readonly CellProblem[]>(own)
  for (const [key, one] of refused) if (edits.edits.has(key) && !own.has(key)) problems.set(key, [ofServer(one)])
  const finished = active === null ? null : problems.get(active)?.filter((one) => !UNFINISHED.has(one.code))
  if (active !== null && finished) problems.set(active, finished)
  const closed = new Set(grid.months.filter((one) => one.closed).map((one) => one.month))
  const needsReason =
    [...edits.edits.keys()].some((key) => closed.has(key.split(' ')[1] ?? '')) ||
    [...refused].some(([key, one]) => one.code === 'closed' && edits.edits.has(key))

  const isUnknown = (key: string) => unknown.has(key) && unknown.get(key) === edits.edits.get(key)
  const rowOf = (metric: string) => grid.rows.find((row) => row.metric === metric)
  const put = (changes: ReadonlyMap<string, Edit>, step: string | null) => {
    edits.put(
      new Map(
        [...changes].map(([key, edit]) => {
          const [metric = '', month = ''] = key.split(' ')
          const row = rowOf(metric)
          return [key, row && saysTheSame(edit, standsIn(row, month)) ? null : edit]
        }),
      ),
      step,
    )
    setRefused((now) => new Map([...now].filter(([key]) => !changes.has(key))))
  }
  const typedIn = ({ metric, month }: Pick<Line, 'metric' | 'month'>): Edit =>
    edits.edits.get(cellKey(metric, month)) ?? unedited(rowOf(metric) && standsIn(rowOf(metric)!, month))
  const lines: Line[] = groups.flatMap((group) =>
    group.lines.map(({ row, month }) => ({
      metric: row.metric,
      month,
      percent: row.unit === 'percent',
      mayEnter: row.mayEnter,
    })),
  )

  const paste = (text: string, at: number, field: Field): boolean => {
    const block = readBlock(text)
    if (!block) return false
    const laid = layBlock(block, lines, at, field, typedIn)
    put(laid.changes, null)
    setLeft(laid.left.map((one) => leftInWords(one, lines[at + one.row - 1])))
    setSaid(t('enter.pasted', { n: laid.changes.size, left: laid.left.length }))
    return true
  }
  const leftInWords = ({ row, column, typed, code }: LeftOut, line: Line | undefined): NamedCell => {
    const of = line && rowOf(line.metric)
    const why = whyText(words, code, { name: of ? rowName(words, of) : '' })
    return { row, column: String(column), typed, why }
  }
  const keys = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) edits.redo()
    else edits.undo()
  }
  const save = async () => {
    setActive(null)
    if (own.size > 0) {
      setSaid(t('enter.notSaved', { why: t('enter.why.look') }))
      return list.current?.focus()
    }
    setLacksReason(needsReason && written(reason).length < 3)
    if (needsReason && written(reason).length < 3) {
      setSaid(t('enter.notSaved', { why: t('enter.reason.missing') }))
      return reasonBox.current?.focus()
    }
    const sent = edits.edits
    const outcome = await saving.save(sent, needsReason ? written(reason) : null)
    setUnknown(outcome.kind === 'lost' && !outcome.found ? sent : new Map())
    if (outcome.kind === 'trouble') return setSaid(t('enter.notSaved', { why: t(`staff.trouble.${outcome.trouble}`) }))
    if (outcome.kind === 'lost') {
      if (outcome.found) onSaved(outcome.found.cells)
      return setSaid(lostText(words, sent.size, outcome.found))
    }
    if (outcome.kind === 'refused') {
      setRefused(outcome.problems)
      const all = outcome.problems.get('')
      setSaid(t('enter.notSaved', { why: all ? whyText(words, all.code) : t('enter.why.look') }))
      return list.current?.focus()
    }
    setRefused(new Map())
    setLeft([])
    setReason('')
    onSaved(outcome.cells)
    edits.settle(sent, outcome.cells)
    setSaid(t('enter.saved', { n: sent.size }))
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the keys of the boxes in it
    <div onKeyDown={keys}>
      {groups.length > 0 && (
        <FigureTable
          grid={grid}
          groups={groups}
          byMonth={Boolean(view.metric)}
          typedIn={typedIn}
          unsaved={(key) => (!edits.edits.has(key) ? null : isUnknown(key) ? 'unknown' : 'unsaved')}
          problems={problems}
          onActive={setActive}
          onType={(line, field, value) => {
            const edit = { ...typedIn(line), [field]: value }
            const number = field === 'numerator' || field === 'denominator'
            const key = cellKey(line.metric, line.month)
            put(
              new Map([[key, number ? { ...edit, confirmed: false } : edit]]),
              field === 'final' ? null : `${key} ${field}`,
            )
          }}
          onPaste={paste}
          onHistory={setHistory}
        />
      )}
      {left.length > 0 && (
        <CellList title={t('enter.pasted.left', { n: left.length })} cells={left}>
          <button type="button" className="plain" onClick={() => setLeft([])}>
            {t('enter.close')}
          </button>
        </CellList>
      )}
      <ProblemList
        box={list}
        grid={grid}
        typedIn={typedIn}
        problems={problems}
        onConfirm={(key) => put(new Map([[key, { ...edits.edits.get(key)!, confirmed: true }]]), null)}
        onTheirs={(key) => {
          const now = refused.get(key)?.now
          edits.put(new Map([[key, null]]), null)
          if (now) onSaved([now])
        }}
        onMine={(key) => {
          const now = refused.get(key)?.now
          if (now) {
            onSaved([now])
            put(new Map([[key, { ...edits.edits.get(key)!, revision: now.revision }]]), null)
          }
        }}
      />
      <SaveBar
        edits={edits}
        unknown={[...edits.edits.keys()].some(isUnknown)}
        busy={saving.busy}
        said={said}
        reason={needsReason ? { text: reason, set: setReason, missing: lacksReason } : null}
        reasonBox={reasonBox}
        onSave={() => void save()}
      />
      {history && <HistoryDialog area={area} {...history} onClose={() => setHistory(null)} />}
    </div>
  )
}
