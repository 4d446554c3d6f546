import { INVITED } from '../../domain/invitation/invited.ts'
import { draftOfTab, rememberInTab } from './tab.ts'

// Beside the tab's drafts, under a name no survey has, so that clearing the phone forgets both.
const place = (survey: string) => `invited:${survey}`

/** The invitation this tab was opened with and no draft has taken yet, or null. */
export const invitedInTab = (survey: string) => draftOfTab(place(survey))

/** A draft has it now: the next person at this tab was not invited with it. */
export const forgetInvited = (survey: string) => rememberInTab(place(survey), null)

/**
 * Takes an invitation out of the address (`/s/ehcp-satisfaction#i.K7RT4MWX`) and remembers it for this tab, so that it survives a
 * reload and stands in no history. A link opened over an open survey loads the page afresh.
 */
export function takeInvitation(path: string): void {
  if (!path.startsWith('/s/')) return
  const invited = location.hash.slice(3)
  addEventListener('hashchange', () => location.hash.startsWith('#i.') && location.reload())
  if (!location.hash.startsWith('#i.') || !INVITED.test(invited)) return
  rememberInTab(place(path.slice(3).replaceAll('-', '_')), invited)
  history.replaceState(null, '', path + location.search)
}
