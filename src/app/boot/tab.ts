/** What this tab remembers of a survey over a reload, in its history entry: which draft, and whether it is past the first question. */
export type TabState = { draft?: string; beyondFirst?: boolean }

/** Reads the tab's memory; anything unexpected counts as nothing. */
export function readTab(): TabState {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? (state as TabState) : {}
}

/** Adds to the tab's memory without a new step for Back. */
export function rememberInTab(more: TabState): void {
  history.replaceState({ ...readTab(), ...more }, '')
}
