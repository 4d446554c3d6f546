import { navigate, useLocationProperty } from 'wouter/use-browser-location'

/** The page of the survey named in the address (`/s/ehcp-satisfaction#R2`), or '' at the start. */
export function useStepInAddress(): string {
  return useLocationProperty(() => decodeURIComponent(location.hash.slice(1)))
}

/**
 * Opens a page of the survey. In the fragment, so that the phone's own Back goes to the question before and no server
 * ever learns which question a person is at.
 */
export function openStep(step: string, how: 'push' | 'replace' = 'push'): void {
  // A device passed round at an event keeps no history: Back must not lead to somebody else's question.
  const replace = how === 'replace' || location.pathname === '/event'
  navigate(`${location.pathname}${step ? `#${step}` : ''}`, { replace })
}
