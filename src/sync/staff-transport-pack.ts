import type * as z from 'zod/mini'
import { pack, packReply, type PackServer } from '../domain/ports-pack.ts'
import type { Answer } from '../domain/ports-staff.ts'

type Ask = <T>(name: string, args: Record<string, unknown>, shape: z.ZodMiniType<T>) => Promise<Answer<T>>

/** What people write into the reports of a month, over the session of the signed-in pages. */
export function packServerOf(ask: Ask): PackServer {
  return {
    pack: (area, month) => ask('pack', { area, month }, pack),
    writeWords: (area, month, statement, base, words) =>
      ask('write_pack_words', { area, month, statement, base, words }, packReply),
    sayAction: (area, month, { kind, position, base }, state) =>
      ask('say_action', { area, month, kind, place: position, base, state }, packReply),
    recordAssurance: (area, month, position, record) =>
      ask('record_assurance', { area, month, place: position, record }, packReply),
  }
}
