import { useRef, useState } from 'react'
import { toSend } from '../../../domain/manual/checks.ts'
import type { Edits } from '../../../domain/manual/edits.ts'
import type { PutReply, Refusal } from '../../../domain/manual/figures.ts'
import type { Trouble } from '../../../domain/ports-staff.ts'
import { useEnterDesk } from './enter-desk.tsx'

export type SaveOutcome =
  | { kind: 'saved'; cells: Extract<PutReply, { status: 'saved' }>['cells'] }
  /** By cell; what concerns all of them is under the empty name. */
  | { kind: 'refused'; problems: Map<string, Refusal> }
  | { kind: 'trouble'; trouble: Trouble }

/** Sends cells in one transaction. After a lost reply the very same cells go again as the same operation. */
export function useSaving(area: string) {
  const { server, newId } = useEnterDesk()
  const [busy, setBusy] = useState(false)
  const tried = useRef({ what: '', operation: '' })
  return {
    busy,
    async save(edits: Edits, reason: string | null): Promise<SaveOutcome> {
      const keys = [...edits.keys()]
      const cells = keys.map((key) => toSend(key, edits.get(key)!))
      const what = JSON.stringify([cells, reason])
      if (tried.current.what !== what) tried.current = { what, operation: newId() }
      setBusy(true)
      const answer = await server.put(area, tried.current.operation, cells, reason)
      setBusy(false)
      if (answer.kind !== 'answered') return { kind: 'trouble', trouble: answer.kind }
      tried.current = { what: '', operation: '' }
      if (answer.value.status === 'saved') return { kind: 'saved', cells: answer.value.cells }
      const problems = answer.value.problems.map((one): [string, Refusal] => [
        one.at === undefined ? '' : (keys[one.at] ?? ''),
        one,
      ])
      return { kind: 'refused', problems: new Map(problems) }
    },
  }
}
