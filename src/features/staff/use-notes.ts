import { useState } from 'react'
import type { MetricNote, MetricNotes } from '../../domain/plan/notes.ts'
import { useStaffWorld } from './staff-world.tsx'
import { useAnswer } from './use-answer.ts'

const NONE: readonly MetricNote[] = []

export type Notes = {
  state: 'loading' | 'ready' | 'trouble'
  notes: readonly MetricNote[]
  may: Pick<MetricNotes, 'mayNote' | 'maySetBaseline'>
  /** Asks again; what was there stays until the new answer is. */
  again: () => void
}

/** Notes and baselines of one metric, or of all (`null`). While they cannot be had there are none, and `state` says so. */
export function useNotes(area: string, metric: string | null): Notes {
  const { server } = useStaffWorld()
  const [turn, setTurn] = useState(0)
  const name = `notes ${area} ${metric ?? ''}`
  const loaded = useAnswer(turn === 0 ? name : `${name} ${turn}`, () => server.metricNotes(area, metric))
  const [last, setLast] = useState<{ name: string; value: MetricNotes } | null>(null)
  if (loaded.state === 'ready' && last?.value !== loaded.value) setLast({ name, value: loaded.value })
  const earlier = last?.name === name ? last.value : null
  const value = loaded.state === 'ready' ? loaded.value : loaded.state === 'loading' ? earlier : null
  return {
    state: loaded.state === 'loading' && value ? 'ready' : loaded.state,
    notes: value?.notes ?? NONE,
    may: { mayNote: value?.mayNote ?? false, maySetBaseline: value?.maySetBaseline ?? false },
    again: () => setTurn((n) => n + 1),
  }
}
