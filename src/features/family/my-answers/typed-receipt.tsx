import { useState } from 'react'
import { parseReceiptCode } from '../../../domain/response/receipt.ts'
import { CodeBox } from '../../../ui/code-box.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'
import { receiptWords, takeBack, type ReceiptAnswer } from './take-back.ts'

/** A receipt code from paper or another phone: check that it arrived, or take the answers back. */
export function TypedReceipt({ onDone }: { onDone: () => Promise<void> }) {
  const wording = useWording()
  const { t } = wording
  const world = useFamilyWorld()
  const [typed, setTyped] = useState('')
  const [typo, setTypo] = useState(false)
  const [answer, setAnswer] = useState<ReceiptAnswer | null>(null)
  const [asking, setAsking] = useState(false)

  const withLetters = (act: (letters: string) => void) => () => {
    const letters = parseReceiptCode(typed)
    setAnswer(null)
    setTypo(letters === null)
    if (letters === null) return document.getElementById('receipt-code')?.focus()
    act(letters)
  }
  const check = withLetters((letters) => void world.server.receiptStatus(letters).then(setAnswer))
  const takeItBack = withLetters((letters) => {
    setAsking(false)
    void takeBack(letters, world).then(async (said) => {
      setAnswer(said)
      await onDone()
    })
  })
  return (
    <section aria-labelledby="typed-title">
      <h2 id="typed-title">{t('typed.title')}</h2>
      <div className="card">
        <CodeBox
          id="receipt-code"
          label={t('typed.label')}
          hint={t('typed.hint')}
          slip={typo ? t('receipt.typo') : null}
          value={typed}
          onChange={(now) => {
            setTyped(now)
            setTypo(false)
          }}
        />
        <div className="stack">
          <button type="button" className="button quiet" onClick={check}>
            {t('receipt.check')}
          </button>
          {!asking && (
            <button type="button" className="button quiet" onClick={withLetters(() => setAsking(true))}>
              {t('receipt.takeBack')}
            </button>
          )}
        </div>
        {asking && (
          <div className="sure">
            <p role="status">{t('receipt.takeBackSure')}</p>
            <div className="stack">
              <button type="button" className="button quiet" onClick={() => setAsking(false)}>
                {t('mine.keep')}
              </button>
              <button type="button" className="button grave" onClick={takeItBack}>
                {t('receipt.takeBackYes')}
              </button>
            </div>
          </div>
        )}
        <p role="status">{answer && receiptWords(wording, answer)}</p>
      </div>
    </section>
  )
}
