import { useEffect, useRef, useState, type FormEvent } from 'react'
import { ProblemSummary } from '../../../ui/problem-summary.tsx'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { useStaffWords, type StaffKey } from '../words.ts'

type Props = {
  server: Pick<StaffServer, 'requestCode' | 'verifyCode'>
  email: string
  onSignedIn: () => void
  onOther: () => void
}

/** Takes the six digits. Spaces and dashes, as e-mail programs like to put in, are not the person's mistake. */
export function CodeStep({ server, email, onSignedIn, onOther }: Props) {
  const { t } = useStaffWords()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<{ key: StaffKey } | null>(null)
  const [sentAgain, setSentAgain] = useState(false)
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  async function check(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setSentAgain(false)
    const digits = code.replace(/[\s-]/g, '')
    if (!/^\d{6}$/.test(digits)) return setProblem({ key: 'signIn.code.shape' })
    setBusy(true)
    const outcome = await server.verifyCode(email.trim(), digits)
    setBusy(false)
    if (outcome === 'signed_in') onSignedIn()
    else setProblem({ key: `signIn.${outcome}` })
  }

  async function sendAgain() {
    if (busy) return
    setBusy(true)
    const outcome = await server.requestCode(email.trim())
    setBusy(false)
    setSentAgain(outcome === 'sent')
    setProblem(outcome === 'sent' ? null : { key: `signIn.${outcome}` })
  }

  return (
    <form noValidate onSubmit={(event) => void check(event)}>
      {problem && <ProblemSummary title={t('signIn.problem')} problems={[{ text: t(problem.key), href: '#code' }]} />}
      <h1 tabIndex={-1} ref={heading}>
        {t('signIn.code.title')}
      </h1>
      <p>{t('signIn.code.lead', { email: email.trim() })}</p>
      <label htmlFor="code">{t('signIn.code')}</label>
      {problem && (
        <p className="problem" id="code-problem">
          {t(problem.key)}
        </p>
      )}
      <input
        id="code"
        className="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        maxLength={12}
        onChange={(event) => setCode(event.target.value)}
        aria-describedby={problem ? 'code-problem' : undefined}
        aria-invalid={problem ? true : undefined}
      />
      <button className="button" type="submit" aria-disabled={busy}>
        {t(busy ? 'signIn.checking' : 'signIn.check')}
      </button>
      <output className="kept-line">{sentAgain ? t('signIn.sentAgain') : ''}</output>
      <details>
        <summary>{t('signIn.noCode')}</summary>
        <p>{t('signIn.noCode.do')}</p>
        <p className="buttons">
          <button type="button" className="plain" onClick={() => void sendAgain()}>
            {t('signIn.again')}
          </button>
          <button type="button" className="plain" onClick={onOther}>
            {t('signIn.other')}
          </button>
        </p>
      </details>
    </form>
  )
}
