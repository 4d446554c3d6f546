import '../zod-without-eval.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../../ui/styles/staff.css'
import '../../ui/styles/figures.css'
import '../../ui/styles/invitations.css'
import '../../ui/styles/settings.css'
import '../../ui/styles/small-charts.css'
import '../../ui/styles/months.css'
import '../../ui/styles/shared-log.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { staffMessages } from '../../content/messages/en/staff.ts'
import { staffHome } from '../../content/messages/en/staff-home.ts'
import { languages } from '../../content/messages/languages.ts'
import { surveyCards } from '../../content/surveys/cards.ts'
import { CannotStart } from '../../features/staff/frame/cannot-start.tsx'
import type { SessionHere } from '../../domain/ports-log.ts'
import type { StaffServer } from '../../domain/ports-staff.ts'
import { StaffWorldProvider, type StaffWorld } from '../../features/staff/staff-world.tsx'
import { newId } from '../../platform/chance.ts'
import { clock } from '../../platform/clock.ts'
import { saveFile } from '../../platform/hand-over.ts'
import { bridgeWorker } from '../../platform/service-worker.ts'
import { createStaffServer } from '../../sync/staff-transport.ts'
import { createWording, WordingProvider } from '../../ui/wording.tsx'
import { site } from '../site.ts'
import { browserDrafts } from './drafts.ts'
import { tabName } from './tab-name.ts'
import { browserLastViews } from './last-views.ts'
import { sheetWords } from './sheet-words.ts'
import { readSiteConfig } from './site-config.ts'
import { StaffApp } from './staff-app.tsx'

declare module '../../features/staff/words.ts' {
  interface StaffWordRegister {
    key: keyof typeof staffMessages
  }
}

/** Puts the staff's pages (`/staff…`) into `root`. Resolves when the first of them is there. */
export async function openPage(root: HTMLElement): Promise<void> {
  const config = await readSiteConfig()
  const page = createRoot(root)
  const wording = createWording('en', [staffHome])
  const server = config && createStaffServer(config.url || window.location.origin, config.key)
  const world: StaffWorld | null = config &&
    server && {
      server: besideTheForum(server, server.here),
      sharedLog: server.shared,
      comments: server.comments,
      newId,
      plans: server.plans,
      packs: server.packs,
      drafts: browserDrafts(localStorage, tabName(newId)),
      manual: server.manual,
      lastViews: browserLastViews(localStorage),
      clock,
      saveFile: (name, text, type) => saveFile(name, new Blob([text], { type })),
      saveBlob: saveFile,
      print: () => window.print(),
      places: site.places,
      site: window.location.origin,
      surveys: surveyCards,
      languages,
      sheetWords,
      homeArea: config.area,
      unsentOfForum: () => import('../forum/signed-out.ts').then((forum) => forum.unsentHere()),
    }
  document.documentElement.dataset['door'] = 'staff'
  page.render(
    <StrictMode>
      <WordingProvider wording={wording}>
        {world ? (
          <StaffWorldProvider world={world}>
            <StaffApp />
          </StaffWorldProvider>
        ) : (
          <CannotStart retry={() => window.location.reload()} />
        )}
      </WordingProvider>
    </StrictMode>,
  )
  // Keeps these pages for offline. It is no family page: what families wrote here is sent by theirs, so the browser is
  // told that something may still wait.
  bridgeWorker({ updateReady: () => {}, sendNow: async () => 1 })
}

/**
 * One sign-in opens both doors, so signing out closes both: the forum's log leaves this device as well. It leaves it too when
 * somebody else signs in where its reader never signed out.
 */
function besideTheForum(server: StaffServer, here: SessionHere): StaffServer {
  const forum = () => import('../forum/signed-out.ts')
  return {
    ...server,
    verifyCode: async (email, code) => {
      const outcome = await server.verifyCode(email, code)
      // Nobody waits for it at this door; the forum's own lets nobody else in and does it again.
      if (outcome === 'signed_in')
        void forum()
          .then((at) => at.signedIn(here.whose()))
          .catch(() => undefined)
      return outcome
    },
    signOut: async () => {
      await server.signOut()
      await forum()
        .then((at) => at.signedOut())
        .catch(() => undefined)
    },
  }
}
