import type { ReactNode } from 'react'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMonth, usePlan } from '../use-month.ts'
import { ReadByPlan } from './read-by.tsx'
import { StaffFrame } from './staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from './states.tsx'

type Props = {
  reader: Reader
  title: string
  children: (card: Scorecard, onMonth: (month: string) => void) => ReactNode
}

/** The frame of the pages that show the whole plan: the scorecard of the month in the address, or why it is not here. */
export function ScorecardFrame({ reader, title, children }: Props) {
  const { server } = useStaffWorld()
  const [month, setMonth] = useMonth()
  const plan = usePlan()
  const view = `scorecard ${reader.area} ${month ?? ''}${plan ? ` ${plan}` : ''}`
  const loaded = useAnswer(view, () => server.scorecard(reader.area, month, plan))
  return (
    <StaffFrame title={title} person={reader.person} demo={loaded.state === 'ready' && loaded.value.demo}>
      {loaded.state === 'loading' && <Waiting title={title} lines={14} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {loaded.state === 'ready' && (
        <>
          <KeptNote at={loaded.keptAt} retry={loaded.retry} />
          <ReadByPlan plan={loaded.value.plan} month={loaded.value.asOf} />
          {children(loaded.value, setMonth)}
        </>
      )}
    </StaffFrame>
  )
}
