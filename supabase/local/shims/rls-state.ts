import type { PgliteConnection } from '@supabase/lite/pglite'

/**
 * Why: on its first request lite grants ALL on every table of every schema with row security to `anon` and others,
 * undoing our revokes. It skips that when it believes it has been done. Must run before the first request.
 */
export function keepOurGrants(connection: PgliteConnection): void {
  const state = connection as unknown as { rlsState?: string }
  if (typeof state.rlsState !== 'string')
    throw new Error('@supabase/lite has changed: rlsState is gone, so our grants are no longer safe.')
  state.rlsState = 'active'
}
