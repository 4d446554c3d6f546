import { useRef, useState } from 'react'
import { toSend } from '../../../domain/manual/checks.ts'
import { cellKey, saysTheSame, type Edits } from '../../../domain/manual/edits.ts'
import type { Refusal, Standing } from '../../../domain/manual/figures.ts'
import type { ManualServer } from '../../../domain/ports-manual.ts'
import { isLost, type Trouble } from '../../../domain/ports-staff.ts'
import { useEnterDesk } from './enter-desk.tsx'
import { wholeGrid } from './whole-grid.ts'

export type SaveOutcome =
  | { kind: 'saved'; cells: readonly Standing[] }
  /** By cell; what concerns all of them is under the empty name. */
  | { kind: 'refused'; problems: Map<string, Refusal> }
  /** The server said that it did nothing. */
  | { kind: 'trouble'; trouble: Exclude<Trouble, 'no_connection' | 'unavailable'> }
  /** No answer came. What stands was fetched, and so many of the cells stand there as they were sent; or nobody can tell. */
  | { kind: 'lost'; found: { stands: number; cells: readonly Standing[] } | null }

export type Saving = ReturnType<typeof useSaving>

/** Sends cells in one transaction. After a lost reply the very same cells go again as the same operation. */
export function useSaving(area: string) {
  const { server, newId } = useEnterDesk()
  const [busy, setBusy] = useState(false)
  const tried = useRef({ what: '', operation: '' })
  const send = async (edits: Edits, reason: string | null): Promise<SaveOutcome> => {
    const keys = [...edits.keys()]
    const cells = keys.map((key) => toSend(key, edits.get(key)!))
    const what = JSON.stringify([cells, reason])
    if (tried.current.what !== what) tried.current = { what, operation: newId() }
    const answer = await server.put(area, tried.current.operation, cells, reason)
    if (isLost(answer)) {
      const found = await standAsSent(server, area, edits)
      if (found?.stands !== edits.size) return { kind: 'lost', found }
      tried.current = { what: '', operation: '' }
      return { kind: 'saved', cells: found.cells }
    }
    if (answer.kind !== 'answered') return { kind: 'trouble', trouble: answer.kind }
    tried.current = { what: '', operation: '' }
    if (answer.value.status === 'saved') return { kind: 'saved', cells: answer.value.cells }
    const problems = answer.value.problems.map((one): [string, Refusal] => [
      one.at === undefined ? '' : (keys[one.at] ?? ''),
      one,
    ])
    return { kind: 'refused', problems: new Map(problems) }
  }
  return {
    busy,
    async save(edits: Edits, reason: string | null): Promise<SaveOutcome> {
      setBusy(true)
      return await send(edits, reason).finally(() => setBusy(false))
    },
  }
}

/** What stands now in the cells that were sent, and in how many of them what was sent; null when that cannot be fetched either. */
async function standAsSent(server: ManualServer, area: string, edits: Edits) {
  const months = [...edits.keys()].map((key) => key.split(' ')[1] ?? '').sort()
  const answer = await wholeGrid(server, area, months[0]!, months.at(-1)!)
  if (answer.kind !== 'answered') return null
  const cells = answer.value.rows.flatMap((row) => row.cells).filter((one) => edits.has(cellKey(one.metric, one.month)))
  const now = new Map(cells.map((one) => [cellKey(one.metric, one.month), one]))
  return { stands: [...edits].filter(([key, edit]) => saysTheSame(edit, now.get(key))).length, cells }
}
