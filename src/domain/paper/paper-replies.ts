import * as z from 'zod/mini'
import { calendarDate, envelope } from '../response/envelope.ts'
import { submitResult } from '../response/receipt.ts'

/** What two people must have keyed alike: the envelope without what is new each time. */
const keyedPart = z.pick(envelope, {
  area: true,
  survey: true,
  version: true,
  respondent: true,
  channel: true,
  language: true,
  easyRead: true,
  answers: true,
  completedOn: true,
})

/** What `paper_check` says of a form that two people key (docs/protocol.md). */
export const paperCheckReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('waiting') }),
  z.object({ status: z.literal('different'), first: keyedPart }),
  z.object({ status: z.literal('sent'), result: submitResult }),
  z.object({ status: z.literal('refused'), code: z.string(), reason: z.string() }),
])
export type PaperCheckReply = z.infer<typeof paperCheckReply>

/** A form that waits for a second person. Never what it says. */
export const waitingForm = z.object({ survey: z.string(), form: z.string(), keptOn: calendarDate, mine: z.boolean() })
export type WaitingForm = z.infer<typeof waitingForm>

/** Answers by the way they came, quarter by quarter (`YYYY-Qn`). `rows` is null where nothing can be shown safely. */
export const channelMixReply = z.object({
  quarters: z.array(
    z.object({
      quarter: z.string(),
      demo: z.boolean(),
      rows: z.nullable(z.array(z.object({ code: z.string(), answers: z.nullable(z.number()), hidden: z.boolean() }))),
    }),
  ),
})
export type ChannelMix = z.infer<typeof channelMixReply>
