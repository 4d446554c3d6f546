import type {
  AuditLine,
  CommentChange,
  CommentChanged,
  CommentDesk,
  CommentPageReply,
  OriginalReason,
  OriginalReply,
  ThemeChanged,
  ThemeMonths,
  WantedComments,
} from './comment/comment.ts'
import type { AgencySaidDid, SaidDid, Written } from './comment/said-did.ts'
import type { Answer } from './ports-staff.ts'

/** Reading what families wrote. It needs a connection, and nothing of it stays on the device; nothing here rejects. */
export type CommentServer = {
  desk(area: string): Promise<Answer<CommentDesk>>
  /** Each comment that comes is written down as opened, with the purpose of the question. */
  page(area: string, wanted: WantedComments): Promise<Answer<CommentPageReply>>
  change(area: string, comment: string, change: CommentChange): Promise<Answer<CommentChanged>>
  /** Leads only. */
  original(area: string, comment: string, why: OriginalReason): Promise<Answer<OriginalReply>>
  /** `words`: what was done, 3 to 500 characters. */
  flagDone(area: string, flag: string, words: string): Promise<Answer<CommentChanged>>
  /** A new theme has no id. */
  changeTheme(area: string, theme: { id?: string; name?: string; retired?: boolean }): Promise<Answer<ThemeChanged>>
  themeMonths(area: string): Promise<Answer<ThemeMonths>>
  /** Leads only. The newest hundred, or those before a place. */
  audit(area: string, before: number | null): Promise<Answer<AuditLine[]>>
  saidDid(area: string): Promise<Answer<AgencySaidDid[]>>
  /** `base` is the revision the writer had before them; 0 for a new one. */
  writeSaidDid(
    area: string,
    entry: { id: string; theme: string | null; base: number; fields: SaidDid },
  ): Promise<Answer<Written>>
}
