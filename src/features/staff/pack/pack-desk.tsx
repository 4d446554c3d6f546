import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Answer } from '../../../domain/ports-staff.ts'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { Pack, PackReply } from '../../../domain/ports-pack.ts'
import { useStaffWords } from '../words.ts'

type Desk = {
  area: string
  pack: Pack
  /** Notes and baselines of every row: a report reads a chart as the scorecard does. */
  notes: readonly MetricNote[]
  /** Sends a change, shows what stands after it, and says in words why it was not taken; null when it was. */
  send: (ask: Promise<Answer<PackReply>>) => Promise<string | null>
}

const Context = createContext<Desk | null>(null)

type Props = { area: string; first: Pack; notes: readonly MetricNote[]; children: ReactNode }

/** Holds the words, actions and checks of a month while somebody works on them. */
export function PackDesk({ area, first, notes, children }: Props) {
  const words = useStaffWords()
  const [pack, setPack] = useState(first)
  const desk = useMemo<Desk>(
    () => ({
      area,
      pack,
      notes,
      send: async (ask) => {
        const answer = await ask
        if (answer.kind !== 'answered') return words.t(`staff.trouble.${answer.kind}`)
        if (answer.value.pack) setPack(answer.value.pack)
        if (answer.value.status === 'written') return null
        const { problem, mine } = answer.value
        if (problem === 'changed' && mine) return words.t('pack.refused.ownChanged')
        return words.named(`pack.refused.${problem}`, words.t('pack.refused.malformed'))
      },
    }),
    [area, pack, notes, words],
  )
  return <Context.Provider value={desk}>{children}</Context.Provider>
}

export function usePackDesk(): Desk {
  const desk = useContext(Context)
  if (!desk) throw new Error('usePackDesk needs a PackDesk around it')
  return desk
}
