import { useLocation } from 'wouter'
import { ForumFrame } from '../frame/forum-frame.tsx'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { MonthlyLog } from './monthly-log.tsx'

/** The forum speaks for PCPW. */
const mine = ['pcpw'] as const

/** `/forum/month/:month`: the month's log behind the forum's door. */
export function MonthPage({ month }: { month: string }) {
  const words = useForumWords()
  const { area, areaName, clock, forms, shared, scorecard, print, saveFile } = useForumWorld()
  const [, navigate] = useLocation()
  return (
    <ForumFrame title={words.t('month.title', { month: words.month(month) })} ribbon={false}>
      <MonthlyLog
        area={area}
        areaName={areaName}
        month={month}
        today={clock.today()}
        server={shared}
        scorecard={scorecard}
        drafts={forms}
        mine={mine}
        onMonth={(next) => navigate(`/forum/month/${next}`)}
        print={print}
        saveFile={saveFile}
      />
    </ForumFrame>
  )
}
