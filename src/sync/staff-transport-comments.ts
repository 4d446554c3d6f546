import type * as z from 'zod/mini'
import {
  auditReply,
  commentChangedReply,
  commentDeskReply,
  commentPageReply,
  originalReply,
  themeChangedReply,
  themeMonthsReply,
} from '../domain/comment/comment.ts'
import { agencySaidDidReply, writtenReply } from '../domain/comment/said-did.ts'
import type { CommentServer } from '../domain/ports-comments.ts'
import type { Answer } from '../domain/ports-staff.ts'

type Ask = <T>(name: string, args: Record<string, unknown>, shape: z.ZodMiniType<T>) => Promise<Answer<T>>

/** Reading comments over the session of the signed-in pages. */
export function commentServerOf(ask: Ask): CommentServer {
  return {
    desk: (area) => ask('comment_desk', { area }, commentDeskReply),
    page: (area, wanted) => ask('comments', { area, wanted }, commentPageReply),
    change: (area, comment, change) => ask('comment_change', { area, comment, change }, commentChangedReply),
    original: (area, comment, why) => ask('comment_original', { area, comment, why }, originalReply),
    flagDone: (area, flag, done) => ask('flag_done', { area, flag, done }, commentChangedReply),
    changeTheme: (area, theme) => ask('change_theme', { area, theme }, themeChangedReply),
    themeMonths: (area) => ask('theme_months', { area }, themeMonthsReply),
    audit: (area, before) => ask('comment_audit', { area, before }, auditReply),
    saidDid: (area) => ask('agency_said_did', { area }, agencySaidDidReply),
    writeSaidDid: (area, entry) => ask('write_said_did', { area, entry }, writtenReply),
  }
}
