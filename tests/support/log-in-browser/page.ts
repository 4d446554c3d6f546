import '../../../src/app/zod-without-eval.ts'
import { composeForumLog, type ComposedLog } from '../../../src/app/forum/compose.ts'
import type { LogBook } from '../../../src/domain/ports-forum.ts'
import { createStaffServer } from '../../../src/sync/staff-transport.ts'

/** The app's own composed log in a page with nothing else on it: what a test in a browser holds on to. */
export type LogPage = {
  log: ComposedLog
  /** What a page was told last; null before the device has been read. */
  book: LogBook | null
  /** Milliseconds since this log was opened until the first time nothing was left to fetch. */
  fetchedAfter: number | null
}

declare global {
  interface Window {
    openLogPage: (key: string, area: string) => Promise<void>
    heard: LogPage
  }
}

window.openLogPage = async (key, area) => {
  const begun = performance.now()
  const server = createStaffServer(location.origin, key).log
  const person = await server.person()
  if (!person) throw new Error('nobody is signed in')
  const log = composeForumLog({ server, area, person })
  const page: LogPage = { log, book: null, fetchedAfter: null }
  let fetching = false
  log.watch((book) => {
    page.book = book
    if (fetching && !book.fetching) page.fetchedAfter ??= performance.now() - begun
    fetching = book.fetching !== null
  })
  window.heard = page
}
