import { useRef, useState } from 'react'
import type { Pack, PackReply } from '../../../domain/ports-pack.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { useDrafts } from '../use-drafts.ts'
import { usePackDesk } from './pack-desk.tsx'

/** What somebody typed. `base` is the revision that was on the screen when they began, or when they were last told that another came. */
export type Draft<T> = T & { base: number }
/** Says whether what lies in the browser is what somebody typed here. */
export type IsWhole<T> = (kept: Partial<Record<keyof T, unknown>>) => boolean

/** What somebody is writing into a report: kept in this browser with what it rests on, until the server has it. */
export function useDraft<T extends object>(name: string, isWhole: IsWhole<T>) {
  const drafts = useDrafts()
  const { send } = usePackDesk()
  const [typed, setTyped] = useState(() => readDraft(drafts.read(name), isWhole))
  const latest = useRef(typed)
  const sending = useRef(false)

  const put = (next: Draft<T> | null) => {
    latest.current = next
    setTyped(next)
    if (next) drafts.keep(name, JSON.stringify(next))
    else drafts.clear(name)
  }
  /**
   * `revisionIn` reads from a reply which revision of this stands. Null where it was taken and nothing has been typed since; else what
   * to say, which is empty where there is nothing.
   */
  const save = async (
    ask: () => Promise<Answer<PackReply>>,
    revisionIn: (pack: Pack) => number | undefined,
  ): Promise<string | null> => {
    if (sending.current) return ''
    sending.current = true
    const sent = latest.current
    const asked = ask()
    const refused = await send(asked)
    sending.current = false
    const answer = await asked
    const reply = answer.kind === 'answered' ? answer.value : null
    if (refused === null && latest.current === sent) {
      put(null)
      return null
    }
    // Either their own stands now or they have just been shown another's: only then may the next save rest on what stands.
    const seen = reply?.status === 'written' || reply?.problem === 'changed'
    const base = seen && reply.pack ? revisionIn(reply.pack) : undefined
    if (latest.current && base !== undefined) put({ ...latest.current, base })
    return refused ?? ''
  }
  return { typed, put, save }
}

/** What lies in the browser under a name, where it is a draft. */
export function readDraft<T extends object>(text: string | null, isWhole: IsWhole<T>): Draft<T> | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof Draft<T>, unknown>> | null
    return kept && isWhole(kept) && typeof kept.base === 'number' ? (kept as Draft<T>) : null
  } catch {
    return null
  }
}
