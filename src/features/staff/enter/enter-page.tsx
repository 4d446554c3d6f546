import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import { addMonths } from '../../../domain/metric/months.ts'
import { cellKey, saysTheSame, standsIn } from '../../../domain/manual/edits.ts'
import type { ManualGrid, Standing } from '../../../domain/manual/figures.ts'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { EnterGrid } from './enter-grid.tsx'
import { useEnterDesk } from './enter-desk.tsx'
import { ImportCard } from './import-card.tsx'
import { MissingList } from './missing-list.tsx'
import { OwnersForm } from './owners-form.tsx'
import { useEdits } from './use-edits.ts'
import { useNarrow } from './use-narrow.ts'
import { ViewPicker, type View } from './view-picker.tsx'

/** Entering figures by hand. What is typed lives above the view, so that changing month or measure loses nothing. */
export function EnterPage({ reader, whose }: { reader: Reader; whose: string }) {
  const { server } = useEnterDesk()
  const { clock } = useStaffWorld()
  const { t } = useStaffWords()
  const narrow = useNarrow()
  const [params, setParams] = useSearchParams()
  const asked = params.get('month')
  const month = asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : addMonths(clock.today().slice(0, 7), -1)
  const view: View = { month, owner: params.get('owner'), metric: params.get('metric') }
  const loaded = useAnswer(`figures ${reader.area} ${month}`, () =>
    server.grid(reader.area, addMonths(month, -11), month),
  )
  const [fresh, setFresh] = useState<ReadonlyMap<string, Standing>>(new Map())
  const [saves, setSaves] = useState(0)
  const edits = useEdits(whose)
  const got = loaded.state === 'ready' ? loaded.value : null
  const grid = useMemo(() => got && withFresh(got, fresh), [got, fresh])

  // What was saved though the reply got lost is no edit any more.
  const { put } = edits
  useEffect(() => {
    if (!grid) return
    const known = grid.rows.flatMap((row) => grid.months.map(({ month: at }) => [row, at] as const))
    const had = known.filter(([row, at]) => {
      const typed = edits.edits.get(cellKey(row.metric, at))
      return typed && saysTheSame(typed, standsIn(row, at))
    })
    if (had.length > 0) put(new Map(had.map(([row, at]) => [cellKey(row.metric, at), null])), null)
  }, [grid, edits.edits, put])

  const go = (next: View) =>
    setParams(
      {
        month: next.month,
        ...(next.owner ? { owner: next.owner } : {}),
        ...(next.metric ? { metric: next.metric } : {}),
      },
      { replace: true },
    )
  const saved = (cells: readonly Standing[]) => {
    setFresh((now) => new Map([...now, ...cells.map((one) => [cellKey(one.metric, one.month), one] as const)]))
    setSaves((n) => n + 1)
  }
  const title = t('enter.title')
  return (
    <StaffFrame title={title} person={reader.person} demo={grid?.demo ?? false}>
      {loaded.state === 'loading' && <Waiting title={title} lines={14} />}
      {loaded.state === 'trouble' &&
        (loaded.trouble === 'not_a_member' ? (
          <>
            <h1>{title}</h1>
            <p>{t('enter.staffOnly')}</p>
          </>
        ) : (
          <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
        ))}
      {loaded.state === 'ready' && grid && (
        <>
          <KeptNote at={loaded.keptAt} retry={loaded.retry} />
          <h1>{title}</h1>
          {grid.rows.length === 0 ? (
            <p>{t('plan.none', { area: reader.areaName })}</p>
          ) : (
            <>
              <p className="soft">{t(narrow ? 'enter.lead.phone' : 'enter.lead')}</p>
              <ViewPicker grid={grid} view={view} onView={go} />
              <EnterGrid area={reader.area} grid={grid} view={view} edits={edits} onSaved={saved} />
              <MissingList area={reader.area} saves={saves} />
              <ImportCard area={reader.area} grid={grid} month={month} onSaved={saved} />
              {grid.mayChangeOwners && <OwnersForm area={reader.area} grid={grid} onChanged={loaded.retry} />}
            </>
          )}
        </>
      )}
    </StaffFrame>
  )
}

/** The grid with what was saved since it was fetched. */
function withFresh(grid: ManualGrid, fresh: ReadonlyMap<string, Standing>): ManualGrid {
  if (fresh.size === 0) return grid
  const shown = new Set(grid.months.map(({ month }) => month))
  const rows = grid.rows.map((row) => {
    const newer = [...fresh.values()].filter(
      (one) =>
        one.metric === row.metric && shown.has(one.month) && one.revision > (standsIn(row, one.month)?.revision ?? 0),
    )
    if (newer.length === 0) return row
    const others = row.cells.filter((cell) => !newer.some((one) => one.month === cell.month))
    return { ...row, cells: [...others, ...newer] }
  })
  return { ...grid, rows }
}
