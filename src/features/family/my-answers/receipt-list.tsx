import { useState } from 'react'
import type { KeptReceipt } from '../../../domain/response/parcel.ts'
import { parseReceiptCode } from '../../../domain/response/receipt.ts'
import { SureButton } from '../../../ui/sure-button.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { useSurveyTitle } from './use-survey-title.ts'
import { useFamilyWorld } from '../world.tsx'
import { receiptWords, takeBack, type ReceiptAnswer } from './take-back.ts'

/** Receipts of answers that arrived: check one, or take the answers back. */
export function ReceiptList({ receipts, onDone }: { receipts: KeptReceipt[]; onDone: () => Promise<void> }) {
  const { t } = useWording()
  return (
    <section aria-labelledby="receipts-title">
      <h2 id="receipts-title">{t('mine.receiptsTitle')}</h2>
      {receipts.length === 0 && <p className="soft">{t('mine.receiptsNone')}</p>}
      {receipts.map((one) => (
        <ReceiptRow key={one.code} receipt={one} onDone={onDone} />
      ))}
    </section>
  )
}

function ReceiptRow({ receipt, onDone }: { receipt: KeptReceipt; onDone: () => Promise<void> }) {
  const wording = useWording()
  const { t, date } = wording
  const world = useFamilyWorld()
  const titleOf = useSurveyTitle()
  const [answer, setAnswer] = useState<ReceiptAnswer | null>(null)
  const letters = parseReceiptCode(receipt.code)
  const withdrawn = receipt.withdrawnOn !== null
  return (
    <div className="card">
      <p className="code code-small" translate="no" dir="ltr">
        {receipt.code}
      </p>
      <p className={withdrawn ? 'state' : 'state state-good'}>
        {withdrawn
          ? t('receipt.isWithdrawn', { day: date(receipt.withdrawnOn!) })
          : t('receipt.isReceived', { day: date(receipt.receivedOn) })}
      </p>
      <p className="soft">{titleOf(receipt.survey)}</p>
      {!withdrawn && letters && (
        <div className="stack">
          <button
            type="button"
            className="button quiet"
            onClick={() => void world.server.receiptStatus(letters).then(setAnswer)}
          >
            {t('receipt.check')}
          </button>
          <SureButton
            words={{
              ask: t('receipt.takeBack'),
              sure: t('receipt.takeBackSure'),
              yes: t('receipt.takeBackYes'),
              no: t('mine.keep'),
            }}
            onSure={async () => {
              setAnswer(await takeBack(letters, world))
              await onDone()
            }}
          />
        </div>
      )}
      {/* Once taken back, the line above says so too; this one then speaks to screen readers only. */}
      <p role="status" className={withdrawn ? 'unseen' : undefined}>
        {answer && receiptWords(wording, answer)}
      </p>
    </div>
  )
}
