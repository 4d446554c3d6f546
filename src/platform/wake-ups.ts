import type { Sender } from '../domain/ports.ts'

/** Calls `wake` when sending may work again: back online, back in view, back from the back-forward cache. Returns how to stop. */
export function onWakeUps(wake: (trigger: Parameters<Sender['flush']>[0]) => void): () => void {
  const online = () => wake('online')
  const visible = () => {
    if (document.visibilityState === 'visible') wake('visible')
  }
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) wake('visible')
  }
  addEventListener('online', online)
  addEventListener('pageshow', shown)
  document.addEventListener('visibilitychange', visible)
  return () => {
    removeEventListener('online', online)
    removeEventListener('pageshow', shown)
    document.removeEventListener('visibilitychange', visible)
  }
}
