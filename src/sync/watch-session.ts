/** As much of the server's client as this needs: it tells of every change of the session. */
type Client = {
  auth: {
    onAuthStateChange(tell: (event: string) => void): { data: { subscription: { unsubscribe(): void } } }
  }
}

/**
 * Says who is signed in on this device whenever that may have changed without this page: in another tab, because the server took the
 * session back, or while the page was put aside. `key` is where the session lies, `now` who is there.
 */
export function watchSession(
  client: Client,
  key: string,
  now: () => string | null,
  tell: (email: string | null) => void,
): () => void {
  const look = () => tell(now())
  // The name is null when everything was taken away at once.
  const inAnotherTab = (event: StorageEvent) => {
    if (event.key === key || event.key === null) look()
  }
  const shown = () => {
    if (document.visibilityState === 'visible') look()
  }
  window.addEventListener('storage', inAnotherTab)
  window.addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', shown)
  const { data } = client.auth.onAuthStateChange((event) => {
    if (event === 'SIGNED_OUT') look()
  })
  return () => {
    window.removeEventListener('storage', inAnotherTab)
    window.removeEventListener('pageshow', look)
    document.removeEventListener('visibilitychange', shown)
    data.subscription.unsubscribe()
  }
}
