import { useEffect, useState } from 'react'
import { useStaffWorld } from '../staff-world.tsx'
import { useDrafts } from '../use-drafts.ts'
import { emptyPlan, type PlanDraft } from './plan-draft.ts'

/**
 * The plan somebody is writing, kept in this browser with every change. With `from` it begins as a copy of that version,
 * unless something is being written already. `state` is `loading` until the copy is here.
 */
export function usePlanDraft(area: string, from: string | null) {
  const { plans, clock } = useStaffWorld()
  const drafts = useDrafts()
  const name = `plan ${area}`
  const [draft, setDraft] = useState<PlanDraft | null>(() => keptDraft(drafts.read(name)))
  const [found] = useState(draft !== null)
  const [state, setState] = useState<'loading' | 'ready' | 'noCopy'>(draft || !from ? 'ready' : 'loading')
  const [kept, setKept] = useState(true)

  useEffect(() => {
    if (state !== 'loading' || !from) return
    void plans.file(area, from).then((answer) => {
      // Where the old one is printed is not where the next one will be.
      if (answer.kind === 'answered') setDraft({ key: '', adoptedOn: '', plan: { ...answer.value, source: '' } })
      setState(answer.kind === 'answered' ? 'ready' : 'noCopy')
    })
  }, [plans, area, from, state])

  const put = (next: PlanDraft) => {
    setDraft(next)
    setKept(drafts.keep(name, JSON.stringify(next)))
  }
  const empty = (): PlanDraft => ({ key: '', adoptedOn: '', plan: emptyPlan(clock.today().slice(0, 7)) })
  return {
    draft: draft ?? empty(),
    state,
    /** It was there from an earlier visit. */
    found,
    /** Whether this browser had room to keep the last change. */
    kept,
    put,
    startAgain: () => {
      drafts.clear(name)
      setDraft(null)
    },
  }
}

function keptDraft(text: string | null): PlanDraft | null {
  try {
    const said = JSON.parse(text ?? 'null') as Partial<Record<keyof PlanDraft, unknown>> | null
    // Half-written rows do not pass the schema: only what would break the page is asked for.
    if (!said || typeof said.key !== 'string' || typeof said.adoptedOn !== 'string') return null
    const plan = said.plan as PlanDraft['plan'] | undefined
    const lists = [plan?.statements, plan?.metrics, plan?.outstanding_actions, plan?.new_actions, plan?.groups]
    return lists.every(Array.isArray) ? (said as PlanDraft) : null
  } catch {
    return null
  }
}
