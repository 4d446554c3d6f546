import { useCallback, useEffect, useState } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { forumAreas, type Membership } from '../../domain/access/role.ts'
import type { LogServer, PhotoServer, SessionHere } from '../../domain/ports-log.ts'
import type { PlanServer } from '../../domain/ports-plans.ts'
import type { SharedLogServer } from '../../domain/ports-shared-log.ts'
import type { StaffServer } from '../../domain/ports-staff.ts'
import { ChangePage } from '../../features/forum/entry/change-page.tsx'
import { ClashPage } from '../../features/forum/entry/clash-page.tsx'
import { EntryPage } from '../../features/forum/entry/entry-page.tsx'
import { HistoryPage } from '../../features/forum/entry/history-page.tsx'
import { NewPage } from '../../features/forum/form/new-page.tsx'
import { ForumWorldProvider } from '../../features/forum/forum-world.tsx'
import { NotMember } from '../../features/forum/frame/not-member.tsx'
import { NotShownPage } from '../../features/forum/photo/not-shown-page.tsx'
import { LogPage } from '../../features/forum/log/log-page.tsx'
import { MonthPage } from '../../features/forum/month/month-page.tsx'
import { SaidDidPage } from '../../features/forum/said-did/said-did-page.tsx'
import { RequestsPage } from '../../features/forum/requests/requests-page.tsx'
import { TroubleNote, Waiting } from '../../features/staff/frame/states.tsx'
import { StaffFrame } from '../../features/staff/frame/staff-frame.tsx'
import { SignIn } from '../../features/staff/sign-in/sign-in.tsx'
import { YearPage } from '../../features/forum/year/year-page.tsx'
import { useForumWords } from '../../features/forum/words.ts'
import { deviceWord } from '../../platform/phone.ts'
import type { SiteConfig } from '../staff/site-config.ts'
import { useForumPerson } from './use-forum-person.ts'
import { useForumWorldOf } from './use-forum-world.ts'

type Props = {
  config: SiteConfig
  server: StaffServer & {
    log: LogServer & { photos: PhotoServer }
    here: SessionHere
    shared: SharedLogServer
    plans: PlanServer
  }
}

/** The forum's door: who is there, and the pages behind it. Whoever was here last gets in before the network answers. */
export function ForumApp({ config, server }: Props) {
  const { t } = useForumWords()
  const { state, signedIn, signOut, retry } = useForumPerson(server)
  const [asking, setAsking] = useState(false)
  const signIn = useCallback(() => setAsking(true), [])
  const back = useCallback(() => {
    setAsking(false)
    signedIn()
  }, [signedIn])
  // Whoever has signed in in another tab need not do it here as well.
  useEffect(() => server.here.watchSignIns(() => setAsking(false)), [server])

  if (state.is === 'nobody' || asking)
    return (
      <SignIn server={server} onSignedIn={back}>
        {state.is === 'somebody' && (
          <>
            <p className="soft">{t('forum.signIn.backMeans', { device: deviceWord() })}</p>
            <button type="button" className="plain" onClick={() => setAsking(false)}>
              {t('forum.signIn.back')}
            </button>
          </>
        )}
      </SignIn>
    )
  if (state.is === 'somebody')
    return <Member key={state.person} {...state} config={config} server={server} signIn={signIn} signOut={signOut} />
  return (
    <StaffFrame title={t('forum.door')} person={null}>
      {state.is === 'trouble' ? (
        <TroubleNote trouble={state.trouble} retry={retry} signOut={signOut} />
      ) : (
        <Waiting title={t('log.title')} lines={6} />
      )}
    </StaffFrame>
  )
}

type MemberProps = Props & {
  person: string
  memberships: Membership[]
  signIn: () => void
  signOut: () => void
}

function Member({ person, memberships, config, server, signIn, signOut }: MemberProps) {
  const mine = forumAreas(memberships)
  const member = mine.find(({ area }) => area === config.area) ?? mine[0] ?? null
  const area = member?.area ?? config.area
  const areaName = member?.areaName ?? memberships.find((one) => one.area === area)?.areaName ?? area
  const world = useForumWorldOf({ area, areaName, person, server, signIn, signOut })
  if (!world) return null
  return (
    <ForumWorldProvider world={world}>
      {member ? (
        <Switch>
          <Route path="/forum" component={LogPage} />
          <Route path="/forum/new" component={NewPage} />
          <Route path="/forum/requests" component={RequestsPage} />
          <Route path="/forum/said-did" component={SaidDidPage} />
          <Route path="/forum/year" component={YearPage} />
          <Route path="/forum/photos" component={NotShownPage} />
          <Route path="/forum/month/:month">{({ month }) => <MonthPage month={month} />}</Route>
          <Route path="/forum/entry/:id">{({ id }) => <EntryPage key={id} id={id} />}</Route>
          <Route path="/forum/entry/:id/change">{({ id }) => <ChangePage key={id} id={id} />}</Route>
          <Route path="/forum/entry/:id/choose">{({ id }) => <ClashPage key={id} id={id} />}</Route>
          <Route path="/forum/entry/:id/history">{({ id }) => <HistoryPage key={id} id={id} />}</Route>
          <Route>
            <Redirect to="/forum" replace />
          </Route>
        </Switch>
      ) : (
        <NotMember />
      )}
    </ForumWorldProvider>
  )
}
