import { actionStatuses, rags, type ActionState, type Pack, type ReportedAction } from '../../../domain/ports-pack.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useDrafts } from '../use-drafts.ts'
import { usePackDesk } from './pack-desk.tsx'
import { readDraft, useDraft, type Draft, type IsWhole } from './use-draft.ts'

/** What is in the boxes of an action: nothing is chosen for anybody. */
export type Typed = { status: ActionState['status'] | ''; rag: ActionState['rag'] | ''; note: string; evidence: string }

/** Says of an action whether somebody began to say how it is and has not saved it. */
export function useBegun(): (action: ReportedAction) => boolean {
  const drafts = useDrafts()
  const { area, pack } = usePackDesk()
  return (action) => readDraft(drafts.read(nameOf(area, pack.plan, action)), isTyped) !== null
}

/** How far an action is, as somebody is saying it. */
export function useActionDraft(action: ReportedAction) {
  const { packs } = useStaffWorld()
  const { area, pack } = usePackDesk()
  const { kind, position } = action
  const { typed, put, save } = useDraft(nameOf(area, pack.plan, action), isTyped)
  // Until something is typed the boxes show what stands, and a save rests on it.
  const shown: Draft<Typed> = typed ?? { ...stateOf(action), base: action.latest }
  const latestIn = ({ actions }: Pack) => actions.find((one) => one.kind === kind && one.position === position)?.latest
  return {
    typed: shown,
    type: (some: Partial<Typed>) => put({ ...shown, ...some }),
    /** Forgets what was typed. */
    drop: () => put(null),
    /** Null where it was taken and nothing has been typed since; else what to say, which is empty where there is nothing. */
    save: (state: ActionState): Promise<string | null> => {
      // What is sent unchanged is a draft too: should a colleague's come meanwhile, it stays in the boxes.
      if (!typed) put(shown)
      return save(() => packs.sayAction(area, pack.month, { kind, position, base: shown.base }, state), latestIn)
    },
  }
}

/** Without the month: what was begun in one report is said in the next where the first is finished by then. */
const nameOf = (area: string, plan: string, { kind, position }: ReportedAction) =>
  `action ${area} ${plan} ${kind} ${position}`

function stateOf({ state }: ReportedAction): Typed {
  const { status = '', rag = '', note = '', evidence = '' } = state ?? {}
  // Of a done action nobody chose the colour: where it is not done after all, it is asked for again.
  return { status, rag: status === 'done' ? '' : rag, note, evidence }
}

const isTyped: IsWhole<Typed> = (kept) =>
  ['', ...actionStatuses].some((one) => one === kept.status) &&
  ['', ...rags].some((one) => one === kept.rag) &&
  typeof kept.note === 'string' &&
  typeof kept.evidence === 'string'
