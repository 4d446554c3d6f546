type Settled<T> = { state: 'waiting' } | { state: 'here'; value: T } | { state: 'failed'; reason: unknown }
const known = new WeakMap<Promise<unknown>, Settled<unknown>>()

/**
 * What a promise brings, while a page is drawn: until it is here the nearest `Suspense` shows its waiting page, and a
 * failure goes to the nearest boundary. The promise must be the same one at each drawing (`remembered`).
 */
export function awaited<T>(promise: Promise<T>): T {
  const now = watch(promise)
  if (now.state === 'here') return now.value
  // This is how React is told to wait: its own `lazy` does the same.
  // oxlint-disable-next-line typescript/only-throw-error
  throw now.state === 'failed' ? now.reason : promise
}

/** Notes what becomes of a promise. Called early, it spares the page in hand the moment of being hidden. */
export function watch<T>(promise: Promise<T>): Settled<T> {
  const before = known.get(promise) as Settled<T> | undefined
  if (before) return before
  known.set(promise, { state: 'waiting' })
  promise.then(
    (value) => known.set(promise, { state: 'here', value }),
    (reason: unknown) => known.set(promise, { state: 'failed', reason }),
  )
  return { state: 'waiting' }
}
