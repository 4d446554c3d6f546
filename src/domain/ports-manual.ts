import type { ManualGrid, MissingRow, OwnerReply, PutReply, SentCell, Standing } from './manual/figures.ts'
import type { Answer } from './ports-staff.ts'

/** The figures staff enter by hand. Every trouble is a value: nothing here rejects. */
export type ManualServer = {
  /** Both months included, at most five years of them. */
  grid(area: string, first: string, last: string): Promise<Answer<ManualGrid>>
  /** All cells or none. With the same `operation` again it is the same entry. */
  put(area: string, operation: string, cells: readonly SentCell[], reason: string | null): Promise<Answer<PutReply>>
  /** The newest entry first. */
  history(area: string, metric: string, month: string): Promise<Answer<Standing[]>>
  missing(area: string): Promise<Answer<MissingRow[]>>
  setOwner(area: string, metric: string, owner: string, agency: string | null): Promise<Answer<OwnerReply>>
}
