import { useState } from 'react'
import type { PaperForm } from '../../../domain/paper/paper-form.ts'
import type { Trouble } from '../../../domain/ports-staff.ts'
import type { SubmitResult } from '../../../domain/response/receipt.ts'
import { useStaffWorld } from '../staff-world.tsx'
import type { Keying } from './differences.tsx'
import { usePaperDesk, type Pile, type Sheet } from './paper-desk.tsx'
import { sealSheet } from './seal-sheet.ts'

export type Outcome =
  | { kind: 'received'; receiptCode: string }
  | { kind: 'kept'; form: string }
  | { kind: 'different'; first: Keying; mine: Keying }
  /** The server looked at it and did not take it: nothing is stored, so it can be changed. */
  | { kind: 'refused'; reason: string }
  /** Nobody knows whether it arrived: the same sealed answer must be sent again, unchanged. */
  | { kind: 'trouble'; trouble: Trouble }

type Sealed = NonNullable<Sheet['sealed']>

/** Sends one keyed form. It is sealed and kept before it leaves, so that however often it is sent it is one answer. */
export function useSendingOff(area: string, pile: Pile, keep: (sheet: Sheet) => void) {
  const { server } = useStaffWorld()
  const desk = usePaperDesk()
  const [sending, setSending] = useState(false)

  const offer = async (sheet: Sheet, sealed: Sealed, decided: boolean): Promise<Outcome> => {
    const { envelope, receiptCode } = sealed
    const judged = (result: SubmitResult | undefined): Outcome => {
      if (result?.status === 'received' || result?.status === 'already_received') {
        const { receipt } = result
        if (receipt.id === envelope.id && receipt.contentHash === envelope.contentHash)
          return { kind: 'received', receiptCode }
      } else if (result && result.status !== 'later') return { kind: 'refused', reason: result.reason }
      return { kind: 'trouble', trouble: 'unavailable' }
    }
    if (!pile.twice) {
      const answer = await server.sendKeyed(envelope)
      return answer.kind === 'answered' ? judged(answer.value.results[0]) : { kind: 'trouble', trouble: answer.kind }
    }
    const number = sheet.form.trim().toUpperCase()
    const answer = await server.checkKeyed(area, number, envelope, decided)
    if (answer.kind !== 'answered') return { kind: 'trouble', trouble: answer.kind }
    const reply = answer.value
    if (reply.status === 'waiting') return { kind: 'kept', form: number }
    if (reply.status === 'different') return { kind: 'different', first: reply.first, mine: envelope }
    return reply.status === 'sent' ? judged(reply.result) : { kind: 'refused', reason: reply.reason }
  }

  /** Resolves to what became of it; null when the form does not say who answers. */
  const send = async (form: PaperForm, sheet: Sheet, decided = false): Promise<Outcome | null> => {
    setSending(true)
    try {
      const sealed = sheet.sealed ?? (await sealSheet(area, form, pile, sheet, desk))
      if (!sealed) return null
      keep({ ...sheet, sealed })
      const outcome = await offer(sheet, sealed, decided)
      // Refused or compared: nothing is stored under this seal, and the next one may hold other answers.
      if (outcome.kind === 'refused' || outcome.kind === 'different') keep({ ...sheet, sealed: null })
      return outcome
    } finally {
      setSending(false)
    }
  }
  return { sending, send }
}
