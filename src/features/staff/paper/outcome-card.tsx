import { useEffect, useRef, type ReactNode } from 'react'
import { useStaffWords } from '../words.ts'
import type { Outcome } from './use-sending-off.ts'

type Props = {
  outcome: Exclude<Outcome, { kind: 'different' }>
  sending: boolean
  onNext: () => void
  onAgain: () => void
  onChange: () => void
}

/** What became of a form. *Received* stands only on the server's receipt. */
export function OutcomeCard({ outcome, sending, onNext, onAgain, onChange }: Props) {
  const { t } = useStaffWords()
  switch (outcome.kind) {
    case 'received':
      return (
        <Card title={t('key.received')} button={t('key.next')} onPress={onNext}>
          <p>{t('key.receivedMeans', { code: outcome.receiptCode })}</p>
        </Card>
      )
    case 'kept':
      return (
        <Card title={t('key.kept')} button={t('key.next')} onPress={onNext}>
          <p>{t('key.keptMeans', { form: outcome.form })}</p>
        </Card>
      )
    case 'refused':
      return (
        <Card title={t('key.trouble')} button={t('key.change')} onPress={onChange}>
          <p>{outcome.reason}</p>
        </Card>
      )
    case 'trouble':
      return (
        <Card
          title={t('key.trouble')}
          button={t(sending ? 'key.sending' : 'key.again')}
          onPress={() => !sending && onAgain()}
        >
          <p>{t(`key.trouble.${outcome.trouble}`)}</p>
        </Card>
      )
  }
}

type CardProps = { title: string; button: string; onPress: () => void; children: ReactNode }

function Card({ title, button, onPress, children }: CardProps) {
  const press = useRef<HTMLButtonElement>(null)
  useEffect(() => press.current?.focus(), [])
  return (
    <section className="card">
      <div role="status">
        <h2>{title}</h2>
        {children}
      </div>
      <button type="button" className="button" ref={press} onClick={onPress}>
        {button}
      </button>
    </section>
  )
}
