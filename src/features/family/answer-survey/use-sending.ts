import { useRef, useState } from 'react'
import type { Envelope } from '../../../domain/response/envelope.ts'
import type { Draft } from '../../../domain/response/parcel.ts'
import type { Survey } from '../../../domain/survey/definition.ts'
import { StorageFull } from '../../../domain/storage-trouble.ts'
import { useFamilyWorld } from '../world.tsx'
import type { Sending } from './check-page.tsx'
import { sealAnswers, type Sealed } from './seal-answers.ts'

/** What became of Send. `kept` is false when the phone stores nothing and the answers went straight to the server. */
export type Sent = { id: string; code: string; kept: boolean; receivedOn: string | null; easyRead: boolean }

/**
 * Send: one transaction closes the draft and puts its envelope among those that wait, then the sender is called.
 * On a phone that cannot store, the envelope goes straight to the server; until that has worked nothing is thanked for.
 * Pressing Send again after a failure offers the same envelope, so nothing can count twice.
 */
export function useSending(survey: Survey) {
  const world = useFamilyWorld()
  const [sending, setSending] = useState<Sending>('idle')
  const sealed = useRef<{ draft: Draft; sealed: Sealed } | null>(null)
  const busy = useRef(false)

  const seal = async (draft: Draft) => {
    if (sealed.current?.draft.answers !== draft.answers) {
      sealed.current = { draft, sealed: await sealAnswers(survey, draft, world) }
    }
    return sealed.current.sealed
  }

  const straight = async ({ envelope, receiptCode }: Sealed): Promise<Sent | null> => {
    const outcome = await world.server.submit([envelope])
    const result = outcome.kind === 'answered' ? outcome.reply.results[0] : undefined
    if (result?.status !== 'received' && result?.status !== 'already_received') return null
    const { receipt } = result
    if (receipt.id !== envelope.id || receipt.contentHash !== envelope.contentHash) return null
    return {
      id: envelope.id,
      code: receiptCode,
      kept: false,
      receivedOn: receipt.receivedOn,
      easyRead: envelope.easyRead,
    }
  }

  const send = async (draft: Draft, apart: Envelope | null = null): Promise<Sent | null> => {
    if (busy.current) return null
    busy.current = true
    setSending('busy')
    try {
      const parcel = await seal(draft)
      try {
        // If another tab was first, its parcel and its code are the ones that stand.
        const kept = await world.drafts.finish(draft.id, parcel.envelope, parcel.receiptCode, apart)
        void world.sender.flush('tap').catch(() => undefined)
        setSending('idle')
        return { id: kept.id, code: kept.receiptCode, kept: true, receivedOn: null, easyRead: kept.envelope.easyRead }
      } catch (reason) {
        const sent = await straight(parcel)
        // In a request of its own; it is optional, so nobody is told when it does not get through.
        if (sent && apart) void world.server.submit([apart]).catch(() => undefined)
        setSending(sent ? 'idle' : reason instanceof StorageFull ? 'full' : 'unavailable')
        return sent
      }
    } finally {
      busy.current = false
    }
  }
  return { sending, send }
}
