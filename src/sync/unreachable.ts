/** How supabase-js tells of a request that did not work. */
export type Failure = { status?: number | undefined; code?: string | undefined; message?: string; name?: string }

/** Did it never come back, as without a connection? Browsers word it differently. */
export function unreachable(error: Failure): boolean {
  return (
    error.name === 'AuthRetryableFetchError' ||
    error.status === 0 ||
    /failed to fetch|networkerror|load failed|fetch failed|aborted|timed? ?out/i.test(error.message ?? '')
  )
}
