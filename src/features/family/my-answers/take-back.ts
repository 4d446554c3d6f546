import type { ReceiptStatus } from '../../../domain/response/receipt.ts'
import { groupReceiptCode } from '../../../domain/response/receipt.ts'
import type { Wording } from '../../../ui/wording.tsx'
import type { FamilyWorld } from '../world.tsx'

export type ReceiptAnswer = ReceiptStatus | { status: 'no_connection' }

/** What the server said of a receipt code, as a whole sentence. */
export function receiptWords({ t, date }: Wording, answer: ReceiptAnswer): string {
  switch (answer.status) {
    case 'received':
      return t('receipt.isReceived', { day: date(answer.receivedOn) })
    case 'withdrawn':
      return t('receipt.isWithdrawn', { day: date(answer.withdrawnOn) })
    case 'no_connection':
      return t('receipt.noConnection')
    case 'later':
      return t('receipt.later')
    case 'mistyped':
      return t('receipt.typo')
    case 'unknown':
      return t('receipt.unknown')
  }
}

/** Asks the server to take an answer back and remembers it here. `letters` are the twelve of the code, ungrouped. */
export async function takeBack(letters: string, world: Pick<FamilyWorld, 'outbox' | 'server'>): Promise<ReceiptAnswer> {
  const answer = await world.server.withdraw(letters)
  if (answer.status === 'withdrawn') {
    // A code from another phone has nothing here to mark.
    await world.outbox.markWithdrawn(groupReceiptCode(letters), answer.withdrawnOn).catch(() => undefined)
  }
  return answer
}
