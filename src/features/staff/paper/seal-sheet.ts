import type { PaperForm } from '../../../domain/paper/paper-form.ts'
import { sealEnvelope } from '../../../domain/response/envelope.ts'
import { newReceiptCode, parseReceiptCode, receiptHash } from '../../../domain/response/receipt.ts'
import type { PaperDesk, Pile, Sheet } from './paper-desk.tsx'
import { answersOn, respondentOn } from './read-sheet.ts'

/** Closes a keyed form into the same envelope a phone sends, but for its channel. Null while it does not say who answers. */
export async function sealSheet(
  area: string,
  form: PaperForm,
  pile: Pile,
  sheet: Sheet,
  desk: PaperDesk,
): Promise<NonNullable<Sheet['sealed']> | null> {
  const answers = answersOn(form, sheet.typed)
  const respondent = respondentOn(form, answers)
  if (!respondent) return null
  const receiptCode = newReceiptCode(desk.randomBelow)
  const envelope = await sealEnvelope(
    {
      id: desk.newId(),
      area,
      survey: pile.survey,
      version: pile.version,
      respondent,
      channel: pile.channel,
      language: pile.language,
      easyRead: pile.easy,
      answers,
      completedOn: sheet.completedOn,
      receiptHash: await receiptHash(parseReceiptCode(receiptCode)!, desk.sha256),
      appVersion: desk.appVersion,
    },
    desk.sha256,
  )
  return { envelope, receiptCode }
}
