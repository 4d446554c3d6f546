import type { SupabaseClient } from '@supabase/supabase-js'
import type * as z from 'zod/mini'
import { pullReply, pushReply } from '../domain/log/replies.ts'
import { photosReply, putPhotoReply } from '../domain/log/shared.ts'
import type { LogOutcome, LogServer, PhotoServer } from '../domain/ports-log.ts'
import { sessionNow, storedPerson } from './stored-session.ts'
import { unreachable } from './unreachable.ts'

/** A photo may be on its way for as long as a slow connection needs. */
const PHOTO_PATIENCE_MS = 120_000

/** The forum's log over the session of the signed-in pages. */
export function logServerOf(client: SupabaseClient): LogServer & { photos: PhotoServer } {
  async function call<T>(
    person: string,
    name: string,
    args: Record<string, unknown>,
    shape: z.ZodMiniType<T>,
    patience?: number,
  ): Promise<LogOutcome<T>> {
    const now = await sessionNow(client)
    if (!now) return { kind: storedPerson()?.id === person ? 'no_connection' : 'signed_out' }
    if (now.user.id !== person) return { kind: 'signed_out' }
    // With the very token that was looked at: if somebody else signs in at this moment, it still does not go as theirs.
    const asked = client.rpc(name, args).setHeader('Authorization', `Bearer ${now.access_token}`)
    const { data, error, status } = await (patience ? asked.abortSignal(AbortSignal.timeout(patience)) : asked)
    if (error) return { kind: status === 0 || unreachable(error) ? 'no_connection' : kindOf(status, error.code) }
    // For people without a part in the area the functions answer as if it did not exist.
    if (data === null) return { kind: 'not_a_member' }
    const read = shape.safeParse(data)
    return read.success ? { kind: 'answered', value: read.data } : { kind: 'unavailable' }
  }

  return {
    person: async () => (await sessionNow(client))?.user.id ?? storedPerson()?.id ?? null,
    push: (person, area, operations) => call(person, 'log_push', { area, operations }, pushReply),
    pull: (person, area, cursor) => call(person, 'log_pull', { area, cursor }, pullReply),
    photos: {
      put: (person, area, { id, entry, data, words, knewShared }) => {
        const args = { area, entry, photo: id, data, words, shared: knewShared === true }
        return call(person, 'put_photo', args, putPhotoReply, PHOTO_PATIENCE_MS)
      },
      remove: (person, area, id) => call(person, 'remove_photo', { area, photo: id }, putPhotoReply),
      of: (person, area, entry) => call(person, 'log_photos', { area, entry }, photosReply),
    },
  }
}

/** A refusal counts as one only with the API's own code in it, which a captive portal does not have. */
function kindOf(status: number, code: string | undefined): 'signed_out' | 'refused' | 'unavailable' {
  if (status === 401 || status === 403) return 'signed_out'
  if (status === 413 || ((status === 400 || status === 422) && code)) return 'refused'
  return 'unavailable'
}
