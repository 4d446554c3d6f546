import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Reader } from '../signed-in.tsx'
import { useStaffWords } from '../words.ts'
import { DOORS, standsAt } from './doors.ts'
import { StaffFrame } from './staff-frame.tsx'
import { Waiting } from './states.tsx'

/** What comes sooner than this is not announced: words that flash by are worse than a moment's pause. */
const PAUSE = 250

/** The frame of a page whose own file is on its way, with the way to every other page. */
export function PageComing({ reader }: { reader: Pick<Reader, 'person'> }) {
  const { t } = useStaffWords()
  const [here] = useLocation()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PAUSE)
    return () => clearTimeout(timer)
  }, [])
  const title = t(DOORS.find((door) => standsAt(door, here))?.words ?? 'staff.nav.scorecard')
  return (
    <StaffFrame title={title} person={reader.person}>
      {late && <Waiting title={title} lines={10} />}
    </StaffFrame>
  )
}
