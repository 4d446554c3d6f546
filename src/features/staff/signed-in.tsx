import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { areasOf, isForumAlone, mayReadComments, mayReadFigures, type Membership } from '../../domain/access/role.ts'
import { ChooseArea } from './choose-area.tsx'
import { StaffFrame, type FrameProps } from './frame/staff-frame.tsx'
import { TroubleNote, Waiting } from './frame/states.tsx'
import { SignIn } from './sign-in/sign-in.tsx'
import { useStaffWorld } from './staff-world.tsx'
import { useAnswer } from './use-answer.ts'
import { PersonContext } from './use-drafts.ts'
import { useSafetyCount } from './use-safety-count.ts'
import { useStaffWords } from './words.ts'

/** Who is reading, and for which area. */
export type Reader = {
  area: string
  areaName: string
  memberships: Membership[]
  person: NonNullable<FrameProps['person']>
  signOut: () => void
  /** Asks again how many worries about safety wait. */
  recount: () => void
}

/** The one gate of the signed-in pages: sign in, then a part in an area, then the area if there are several. */
export function SignedIn({ children }: { children: (reader: Reader) => ReactNode }) {
  const { server, lastViews } = useStaffWorld()
  const { t } = useStaffWords()
  const [email, setEmail] = useState<string | null | undefined>(undefined)

  const look = useCallback(() => void server.session().then(setEmail), [server])
  useEffect(look, [look])
  // Signed out in another tab, or by the server: these pages close too. What was kept as a draft waits for its writer.
  useEffect(() => server.watchSession((now) => setEmail((before) => (before === undefined ? before : now))), [server])
  // An answer that was on its way at sign-out may still be kept; once its page is gone, nothing can be.
  useEffect(() => {
    if (email === null) lastViews.clear()
  }, [email, lastViews])
  const signOut = useCallback(() => {
    lastViews.clear()
    void server.signOut().then(() => setEmail(null))
  }, [server, lastViews])

  if (email === undefined) {
    return (
      <StaffFrame title={t('staff.nav.scorecard')} person={null}>
        <Waiting title={t('staff.nav.scorecard')} lines={10} />
      </StaffFrame>
    )
  }
  if (email === null) return <SignIn server={server} onSignedIn={look} />
  return (
    <PersonContext.Provider value={email}>
      <Member key={email} signOut={signOut}>
        {children}
      </Member>
    </PersonContext.Provider>
  )
}

function Member({ signOut, children }: { signOut: () => void; children: (reader: Reader) => ReactNode }) {
  const { server, homeArea } = useStaffWorld()
  const { t } = useStaffWords()
  const loaded = useAnswer('memberships', () => server.memberships())
  const [chosen, setChosen] = useState<string | null>(null)

  if (loaded.state !== 'ready' || loaded.value.length === 0) {
    return (
      <StaffFrame title={t('staff.nav.scorecard')} person={null}>
        {loaded.state === 'loading' ? (
          <Waiting title={t('staff.nav.scorecard')} lines={10} />
        ) : (
          <TroubleNote
            trouble={loaded.state === 'trouble' ? loaded.trouble : 'not_a_member'}
            retry={loaded.retry}
            signOut={signOut}
          />
        )}
      </StaffFrame>
    )
  }

  const areas = areasOf(loaded.value)
  const area = areas.length === 1 ? areas[0]! : areas.find((one) => one.area === chosen)
  if (!area || !mayReadFigures(loaded.value, area.area)) {
    return (
      <StaffFrame title={t('area.title')} person={null}>
        <ChooseArea areas={areas} first={homeArea} onChoose={setChosen} onSignOut={signOut} />
      </StaffFrame>
    )
  }
  const person = {
    areaName: area.areaName,
    areas: areas.length,
    chooseArea: () => setChosen(null),
    signOut,
    forum: isForumAlone(loaded.value, area.area),
  }
  return (
    <Inside key={area.area} {...area} memberships={loaded.value} person={person} signOut={signOut}>
      {children}
    </Inside>
  )
}

type InsideProps = Omit<Reader, 'person' | 'recount'> & {
  person: Omit<Reader['person'], 'safety'>
  children: (reader: Reader) => ReactNode
}

/** One area: what waits there for somebody to act shows on each of its pages. */
function Inside({ children, person, ...rest }: InsideProps) {
  const { count, recount } = useSafetyCount(rest.area, mayReadComments(rest.memberships, rest.area))
  return children({ ...rest, person: { ...person, safety: count }, recount })
}
