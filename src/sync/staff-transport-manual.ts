import type * as z from 'zod/mini'
import { array } from 'zod/mini'
import { manualGrid, manualHistory, missingRow, ownerReply, putReply } from '../domain/manual/figures.ts'
import type { ManualServer } from '../domain/ports-manual.ts'
import type { Answer } from '../domain/ports-staff.ts'

type Ask = <T>(name: string, args: Record<string, unknown>, shape: z.ZodMiniType<T>) => Promise<Answer<T>>

/** The figures entered by hand, over the session of the signed-in pages. */
export function manualServerOf(ask: Ask): ManualServer {
  return {
    grid: (area, first, last) => ask('manual_grid', { area, first_month: first, last_month: last }, manualGrid),
    put: (area, operation, cells, reason) => ask('put_manual', { area, operation, cells, reason }, putReply),
    history: (area, metric, month) => ask('manual_history', { area, metric, month }, manualHistory),
    missing: (area) => ask('manual_missing', { area }, array(missingRow)),
    setOwner: (area, metric, owner, agency) => ask('set_manual_owner', { area, metric, owner, agency }, ownerReply),
  }
}
