// Which draft this tab is at, so that a reload carries on with the same one. The id only, and only until the tab closes.
const key = (survey: string) => `heard-draft:${survey}`

/** The draft this tab began or carried on with, or null. Where there is no session storage a reload asks instead. */
export function draftOfTab(survey: string): string | null {
  try {
    return sessionStorage.getItem(key(survey))
  } catch {
    return null
  }
}

/** Forgets every draft this tab was at. */
export function forgetInTab(): void {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(key(''))) sessionStorage.removeItem(name)
  } catch {
    // Blocked storage: there is nothing to forget.
  }
}

/** Remembers the draft for this tab, or with `null` forgets it. */
export function rememberInTab(survey: string, draft: string | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(key(survey))
    else sessionStorage.setItem(key(survey), draft)
  } catch {
    // Blocked storage: the page in hand still knows its draft.
  }
}
