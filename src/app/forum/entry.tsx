import '../zod-without-eval.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../../ui/styles/staff.css'
import '../../ui/styles/forum.css'
import '../../ui/styles/forum-year.css'
import '../../ui/styles/monthly.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { forumMessages } from '../../content/messages/en/forum.ts'
import { CannotStart } from '../../features/staff/frame/cannot-start.tsx'
import { bridgeWorker } from '../../platform/service-worker.ts'
import { keepUsedScripts } from '../../platform/keep-used.ts'
import { createStaffServer } from '../../sync/staff-transport.ts'
import { createWording, WordingProvider } from '../../ui/wording.tsx'
import { readSiteConfig } from '../staff/site-config.ts'
import { ForumApp } from './forum-app.tsx'

declare module '../../features/forum/words.ts' {
  interface ForumWordRegister {
    key: keyof typeof forumMessages
  }
}

/** Puts the forum's pages (`/forum…`) into `root`. Resolves when the first of them is there. */
export async function openPage(root: HTMLElement): Promise<void> {
  const config = await readSiteConfig()
  document.documentElement.dataset['door'] = 'staff'
  createRoot(root).render(
    <StrictMode>
      <WordingProvider wording={createWording('en', [forumMessages])}>
        {config ? (
          <ForumApp config={config} server={createStaffServer(config.url || window.location.origin, config.key)} />
        ) : (
          <CannotStart retry={() => window.location.reload()} />
        )}
      </WordingProvider>
    </StrictMode>,
  )
  bridgeWorker({ updateReady: () => {}, sendNow: async () => 1 })
  // On a first visit no worker stood by: what this page was made of is kept now, so that it opens without a connection.
  void keepUsedScripts().catch(() => undefined)
}
