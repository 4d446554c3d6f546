import { useLocation } from 'wouter'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { useForumWorld } from '../forum-world.tsx'
import { MonthToRead, useMonthTitle } from './month-to-read.tsx'

/** The forum speaks for PCPW. */
const mine = ['pcpw'] as const

/** `/forum/month/:month`: the month's log behind the forum's door. */
export function MonthPage({ month }: { month: string }) {
  const { area, areaName, clock, halfTyped, shared, scorecard, print, saveFile, signIn } = useForumWorld()
  const [, navigate] = useLocation()
  return (
    <ForumFrame title={useMonthTitle(month)} ribbon={false} signIn={false}>
      <MonthToRead
        area={area}
        areaName={areaName}
        month={month}
        today={clock.today()}
        server={shared}
        scorecard={scorecard}
        drafts={halfTyped}
        mine={mine}
        onMonth={(next) => navigate(`/forum/month/${next}`)}
        print={print}
        saveFile={saveFile}
        signIn={signIn}
      />
    </ForumFrame>
  )
}
