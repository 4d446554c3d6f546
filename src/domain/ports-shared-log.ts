import type {
  AnswerReply,
  CaseStory,
  DescribePhotoReply,
  HidePhotoReply,
  MonthlyLog,
  MonthlyReply,
  NotShown,
  PhotoReceipt,
  Said,
  SaidReply,
  SharedEntry,
  ShowPhotoReply,
  Side,
} from './log/shared.ts'
import type { Revision } from './log/behind.ts'
import type { Answer } from './ports-staff.ts'

/** What forum and agencies do together with the log. It needs a connection; nothing here rejects. Months are `YYYY-MM`. */
export type SharedLogServer = {
  /** Shared entries as they stand, the last changed first: all of them, or those with a day in a month. */
  entries(area: string, month: string | null): Promise<Answer<SharedEntry[]>>
  /** `revision` is the one the person had before them. A dispute needs a sentence, of at most 300 signs. */
  say(
    area: string,
    about: { entry: string; revision: number },
    stance: 'confirmed' | 'disputed' | 'withdrawn',
    sentence: string,
  ): Promise<Answer<SaidReply>>
  /** The forum has talked with that side about what it disputes; the forum only. Said again, it is as it was. */
  answer(area: string, entry: string, side: Said['side']): Promise<Answer<AnswerReply>>
  monthlyLog(area: string, month: string): Promise<Answer<MonthlyLog>>
  /** `base` is the version the writer had before them. */
  writeMonthlyLog(area: string, month: string, side: Side, base: number, words: string): Promise<Answer<MonthlyReply>>
  /** One story of both sides. `base` is the version of it that the writer had before them, 0 for none. */
  writeCaseStudy(area: string, month: string, side: Side, base: number, story: CaseStory): Promise<Answer<MonthlyReply>>
  /** `hash` is that of the log the signer read. */
  signMonthlyLog(area: string, month: string, side: Side, hash: string): Promise<Answer<MonthlyReply>>
  /** Those of an entry that the reader may see: the forum all, agencies those that were shown. `data` is base64. */
  photos(area: string, entry: string): Promise<Answer<PhotoReceipt[]>>
  photo(area: string, id: string): Promise<Answer<PhotoReceipt & { data: string }>>
  /**
   * Says better what a photo shows; the forum only. `was` is what its writer had before them, `shared` that they know the
   * entry is shared.
   */
  describePhoto(
    area: string,
    photo: { id: string; was: string },
    words: string,
    shared: boolean,
  ): Promise<Answer<DescribePhotoReply>>
  /** Shows agencies a photo of a shared entry; the forum only. Said again, it is as it was. */
  showPhoto(area: string, id: string): Promise<Answer<ShowPhotoReply>>
  /** Takes a photo from agencies again; the forum only. Said again, it is as it was. */
  hidePhoto(area: string, id: string): Promise<Answer<HidePhotoReply>>
  /** What agencies do not see of what was shared, though nobody hid it; the forum only. */
  photosNotShown(area: string): Promise<Answer<NotShown>>
  /** Every revision of an entry, the newest first; the forum only. */
  history(area: string, entry: string): Promise<Answer<Revision[]>>
}
