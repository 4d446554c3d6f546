import { useRef, useState } from 'react'
import { actionStatuses, rags, type ActionState, type ReportedAction } from '../../../domain/ports-pack.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useDrafts } from '../use-drafts.ts'
import { usePackDesk } from './pack-desk.tsx'

/** What is in the boxes of an action: nothing is chosen for anybody. */
export type Typed = { status: ActionState['status'] | ''; rag: ActionState['rag'] | ''; note: string; evidence: string }
/** `base` is the revision that was on the screen when somebody began, or when they were last told that another came. */
type Draft = Typed & { base: number }

/** Says of an action whether somebody began to say how it is and has not saved it. */
export function useBegun(): (action: ReportedAction) => boolean {
  const drafts = useDrafts()
  const { area, pack } = usePackDesk()
  return (action) => readDraft(drafts.read(nameOf(area, pack.plan, action))) !== null
}

/** How far an action is, as somebody is saying it: kept in this browser with what it rests on, until the server has it. */
export function useActionDraft(action: ReportedAction) {
  const drafts = useDrafts()
  const { packs } = useStaffWorld()
  const { area, pack, send } = usePackDesk()
  const { kind, position } = action
  const name = nameOf(area, pack.plan, action)
  const [typed, setTyped] = useState<Draft>(
    () => readDraft(drafts.read(name)) ?? { ...stateOf(action), base: action.latest },
  )
  const latest = useRef(typed)
  const sending = useRef(false)
  const put = (next: Draft) => {
    latest.current = next
    setTyped(next)
    drafts.keep(name, JSON.stringify(next))
  }
  return {
    typed,
    type: (some: Partial<Typed>) => put({ ...latest.current, ...some }),
    /** Forgets what was typed. */
    drop: () => drafts.clear(name),
    /** Null where it was taken and nothing has been typed since; else what to say, which is empty where there is nothing. */
    save: async (state: ActionState): Promise<string | null> => {
      if (sending.current) return ''
      sending.current = true
      const sent = latest.current
      const asked = packs.sayAction(area, pack.month, { kind, position, base: sent.base }, state)
      const refused = await send(asked)
      sending.current = false
      const answer = await asked
      const reply = answer.kind === 'answered' ? answer.value : null
      if (refused === null && latest.current === sent) {
        drafts.clear(name)
        return null
      }
      // Their own state stands now, or they have just been shown another's: only then may the next save rest on it.
      const stands = reply?.pack?.actions.find((one) => one.kind === kind && one.position === position)
      if (stands) put({ ...latest.current, base: stands.latest })
      return refused ?? ''
    },
  }
}

/** Without the month: what was begun in one report is said in the next where the first is finished by then. */
const nameOf = (area: string, plan: string, { kind, position }: ReportedAction) =>
  `action ${area} ${plan} ${kind} ${position}`

function stateOf({ state }: ReportedAction): Typed {
  const { status = '', rag = '', note = '', evidence = '' } = state ?? {}
  return { status, rag, note, evidence }
}

function readDraft(text: string | null): Draft | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof Draft, unknown>> | null
    const whole =
      kept &&
      ['', ...actionStatuses].some((one) => one === kept.status) &&
      ['', ...rags].some((one) => one === kept.rag) &&
      typeof kept.note === 'string' &&
      typeof kept.evidence === 'string' &&
      typeof kept.base === 'number'
    return whole ? (kept as Draft) : null
  } catch {
    return null
  }
}
