import type * as z from 'zod/mini'
import { historyReply } from '../domain/log/behind.ts'
import { keepable } from '../domain/log/keepable.ts'
import {
  answerReply,
  describePhotoReply,
  hidePhotoReply,
  monthlyLogReply,
  monthlyReply,
  notShownReply,
  photoReply,
  photosReply,
  saidReply,
  sharedLogReply,
  showPhotoReply,
} from '../domain/log/shared.ts'
import type { SharedLogServer } from '../domain/ports-shared-log.ts'
import type { Answer } from '../domain/ports-staff.ts'

type Ask = <T>(name: string, args: Record<string, unknown>, shape: z.ZodMiniType<T>) => Promise<Answer<T>>

/** What forum and agencies share, over the session of the signed-in pages. Words go as a database can keep them. */
export function sharedLogServerOf(askServer: Ask): SharedLogServer {
  const ask: Ask = (name, args, shape) => askServer(name, keepable(args), shape)
  return {
    entries: (area, month) => ask('shared_log', { area, month }, sharedLogReply),
    say: (area, { entry, revision }, stance, sentence) =>
      ask('log_stance', { area, entry, revision, stance, sentence }, saidReply),
    answer: (area, entry, side) => ask('answer_dispute', { area, entry, side }, answerReply),
    monthlyLog: (area, month) => ask('monthly_log', { area, month }, monthlyLogReply),
    writeMonthlyLog: (area, month, side, base, words) =>
      ask('write_monthly_log', { area, month, side, base, words }, monthlyReply),
    writeCaseStudy: (area, month, side, base, story) =>
      ask('write_case_study', { area, month, side, base, story }, monthlyReply),
    signMonthlyLog: (area, month, side, hash) => ask('sign_monthly_log', { area, month, side, hash }, monthlyReply),
    photos: (area, entry) => ask('log_photos', { area, entry }, photosReply),
    photo: (area, id) => ask('get_photo', { area, photo: id }, photoReply),
    describePhoto: (area, { id, was }, words, shared) =>
      ask('describe_photo', { area, photo: id, words, was, shared }, describePhotoReply),
    showPhoto: (area, id) => ask('show_photo', { area, photo: id }, showPhotoReply),
    hidePhoto: (area, id) => ask('hide_photo', { area, photo: id }, hidePhotoReply),
    photosNotShown: (area) => ask('photos_not_shown', { area }, notShownReply),
    history: (area, entry) => ask('log_history', { area, entry }, historyReply),
  }
}
