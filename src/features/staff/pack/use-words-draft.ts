import { useState } from 'react'
import type { Pack, PackWords, WordsWritten } from '../../../domain/ports-pack.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { usePackDesk } from './pack-desk.tsx'
import { useDraft, type IsWhole } from './use-draft.ts'

export const PARTS = ['what', 'soWhat', 'nowWhat'] as const
const EMPTY: PackWords = { what: '', soWhat: '', nowWhat: '' }

/** The words somebody is writing of a statement. */
export function useWordsDraft(statement: number) {
  const { packs } = useStaffWorld()
  const { area, pack } = usePackDesk()
  const { typed, put, save } = useDraft<WordsWritten>(`pack ${area} ${pack.plan} ${pack.month} ${statement}`, areWords)
  const [said, setSaid] = useState('')
  const standsIn = ({ words }: Pack) => words.find((w) => w.statement === statement)
  const stands = standsIn(pack)
  // What a Board has read is not changed without saying why.
  const asksWhy = stands !== undefined && !pack.known.isToday
  return {
    /** What the server has. */
    stands,
    /** Null while nobody writes. */
    typed,
    /** Why the last save was not taken. */
    said,
    /** Words that stood when the report's time was over are changed only with a reason. */
    asksWhy,
    begin: () => put({ ...wordsOf(stands ?? EMPTY), base: stands?.revision ?? 0 }),
    type: (part: keyof WordsWritten, text: string) => typed && put({ ...typed, [part]: text }),
    save: async () => {
      if (!typed) return
      const ask = () =>
        packs.writeWords(area, pack.month, statement, typed.base, {
          ...wordsOf(typed),
          ...(asksWhy && { why: typed.why ?? '' }),
        })
      setSaid((await save(ask, (now) => standsIn(now)?.revision)) ?? '')
    },
    leave: () => {
      put(null)
      setSaid('')
    },
  }
}

const wordsOf = ({ what, soWhat, nowWhat }: PackWords): PackWords => ({ what, soWhat, nowWhat })
const areWords: IsWhole<WordsWritten> = (kept) =>
  PARTS.every((part) => typeof kept[part] === 'string') && ['string', 'undefined'].includes(typeof kept.why)
