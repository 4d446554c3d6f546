import type { MetricNote, MetricNotes } from '../../domain/plan/notes.ts'
import { useStaffWorld } from './staff-world.tsx'
import { useAnswer } from './use-answer.ts'

const NONE: readonly MetricNote[] = []

type Notes = {
  state: 'loading' | 'ready' | 'trouble'
  notes: readonly MetricNote[]
  may: Pick<MetricNotes, 'mayNote' | 'maySetBaseline'>
}

/** Notes and baselines of one metric, or of all (`null`). `turn` asks again; while there is trouble there are none. */
export function useNotes(area: string, metric: string | null, turn = 0): Notes {
  const { server } = useStaffWorld()
  const name = `notes ${area} ${metric ?? ''}${turn > 0 ? ` ${turn}` : ''}`
  const loaded = useAnswer(name, () => server.metricNotes(area, metric))
  const value = loaded.state === 'ready' ? loaded.value : null
  return {
    state: loaded.state,
    notes: value?.notes ?? NONE,
    may: { mayNote: value?.mayNote ?? false, maySetBaseline: value?.maySetBaseline ?? false },
  }
}
