import { useRef, useState } from 'react'
import type { PackWords } from '../../../domain/ports-pack.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useDrafts } from '../use-drafts.ts'
import { usePackDesk } from './pack-desk.tsx'

export const PARTS = ['what', 'soWhat', 'nowWhat'] as const
const EMPTY: PackWords = { what: '', soWhat: '', nowWhat: '' }

/** `base` is the revision that was on the screen when somebody began, or when they were last told that another came. */
type Draft = PackWords & { base: number }

/** The words somebody is writing of a statement: kept in this browser with what they rest on, until the server has them. */
export function useWordsDraft(statement: number) {
  const { packs } = useStaffWorld()
  const drafts = useDrafts()
  const { area, pack, send } = usePackDesk()
  const name = `pack ${area} ${pack.plan} ${pack.month} ${statement}`
  const stands = pack.words.find((w) => w.statement === statement)
  const [typed, setTyped] = useState<Draft | null>(() => readDraft(drafts.read(name)))
  const latest = useRef(typed)
  const sending = useRef(false)
  const [said, setSaid] = useState('')

  const put = (next: Draft | null) => {
    latest.current = next
    setTyped(next)
    if (next) drafts.keep(name, JSON.stringify(next))
    else drafts.clear(name)
  }
  const save = async () => {
    const sent = latest.current
    if (!sent || sending.current) return
    sending.current = true
    const asked = packs.writeWords(area, pack.month, statement, sent.base, wordsOf(sent))
    const problem = await send(asked)
    sending.current = false
    const answer = await asked
    const reply = answer.kind === 'answered' ? answer.value : null
    const now = latest.current
    // Either their own words stand now or they have just been shown another's: only then may the next save rest on what stands.
    const seen = reply?.status === 'written' || reply?.problem === 'changed'
    const base = seen ? reply.pack?.words.find((w) => w.statement === statement)?.revision : undefined
    if (problem === null && now === sent) put(null)
    else if (now && base !== undefined) put({ ...now, base })
    setSaid(problem ?? '')
  }
  return {
    /** What the server has. */
    stands,
    /** Null while nobody writes. */
    typed,
    /** Why the last save was not taken. */
    said,
    begin: () => put({ ...wordsOf(stands ?? EMPTY), base: stands?.revision ?? 0 }),
    type: (part: keyof PackWords, text: string) => typed && put({ ...typed, [part]: text }),
    save,
    leave: () => {
      put(null)
      setSaid('')
    },
  }
}

const wordsOf = ({ what, soWhat, nowWhat }: PackWords): PackWords => ({ what, soWhat, nowWhat })

function readDraft(text: string | null): Draft | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof Draft, unknown>> | null
    const whole = kept && PARTS.every((part) => typeof kept[part] === 'string') && typeof kept.base === 'number'
    return whole ? (kept as Draft) : null
  } catch {
    return null
  }
}
