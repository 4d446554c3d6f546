import '../../ui/styles/forum.css'
import '../../ui/styles/monthly.css'
import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import { forumMessages } from '../../content/messages/en/forum.ts'
import { MonthToRead } from '../../features/forum/month/month-to-read.tsx'
import { StaffFrame } from '../../features/staff/frame/staff-frame.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'
import { useStaffWorld } from '../../features/staff/staff-world.tsx'
import { useDrafts } from '../../features/staff/use-drafts.ts'
import { useStaffWords } from '../../features/staff/words.ts'
import { monthDrafts } from './month-drafts.ts'
import { createWording, WordingProvider } from '../../ui/wording.tsx'

const wording = createWording('en', [forumMessages])

/** The month's log behind the staff's door, in a file of its own: the page is the forum's, the frame and the rights are not. */
export default function MonthPage({ reader, month }: { reader: Reader; month: string }) {
  const { t } = useStaffWords()
  const { clock, server, sharedLog, print, saveFile } = useStaffWorld()
  const scorecard = useCallback<typeof server.scorecard>((area, asOf) => server.scorecard(area, asOf), [server])
  const drafts = useDrafts()
  const kept = useMemo(() => monthDrafts(drafts), [drafts])
  const speaks = reader.memberships.some(({ area, role }) => area === reader.area && role !== 'forum')
  const [, navigate] = useLocation()
  return (
    <StaffFrame title={t('staff.nav.month')} person={reader.person}>
      <WordingProvider wording={wording}>
        <div className="forum">
          <MonthToRead
            area={reader.area}
            areaName={reader.areaName}
            month={month}
            today={clock.today()}
            server={sharedLog}
            scorecard={scorecard}
            drafts={kept}
            mine={speaks ? ['local_area'] : []}
            onMonth={(next) => navigate(`/staff/month/${next}`)}
            print={print}
            saveFile={saveFile}
            signIn={reader.signOut}
          />
        </div>
      </WordingProvider>
    </StaffFrame>
  )
}
