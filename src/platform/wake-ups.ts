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

/** Calls `save` when the page is about to go out of sight: the last chance that mobile browsers give. Returns how to stop. */
export function onLeaving(save: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') save()
  }
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    removeEventListener('pagehide', save)
    document.removeEventListener('visibilitychange', hidden)
  }
}
