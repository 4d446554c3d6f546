import { useState, type FormEvent } from 'react'
import { ProblemSummary } from '../../../ui/problem-summary.tsx'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { useStaffWords, type StaffKey } from '../words.ts'

type Props = {
  server: Pick<StaffServer, 'requestCode' | 'verifyCode'>
  email: string
  onEmail: (email: string) => void
  onSent: () => void
}

/** Asks where to send the code. What was typed stays, whatever happens. */
export function AddressStep({ server, email, onEmail, onSent }: Props) {
  const { t } = useStaffWords()
  const [problem, setProblem] = useState<{ key: StaffKey } | null>(null)
  const [busy, setBusy] = useState(false)

  async function send(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) return setProblem({ key: 'signIn.address.shape' })
    setBusy(true)
    const outcome = await server.requestCode(email.trim())
    setBusy(false)
    if (outcome === 'sent') onSent()
    else setProblem({ key: `signIn.${outcome}` })
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      {problem && (
        <ProblemSummary title={t('signIn.problem')} problems={[{ text: t(problem.key), href: '#address' }]} />
      )}
      <h1>{t('signIn.title')}</h1>
      <p>{t('signIn.lead')}</p>
      <label htmlFor="address">{t('signIn.address')}</label>
      {problem && (
        <p className="problem" id="address-problem">
          {t(problem.key)}
        </p>
      )}
      <input
        id="address"
        type="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={(event) => onEmail(event.target.value)}
        aria-describedby={problem ? 'address-problem' : undefined}
        aria-invalid={problem ? true : undefined}
      />
      <button className="button" type="submit" aria-disabled={busy}>
        {t(busy ? 'signIn.sending' : 'signIn.send')}
      </button>
      <p className="soft">{t('signIn.who')}</p>
    </form>
  )
}
