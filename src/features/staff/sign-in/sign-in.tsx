import { useState, type ReactNode } from 'react'
import type { StaffServer } from '../../../domain/ports-staff.ts'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { useStaffWords } from '../words.ts'
import { AddressStep } from './address-step.tsx'
import { CodeStep } from './code-step.tsx'

type SignInServer = Pick<StaffServer, 'requestCode' | 'verifyCode'>

type Props = {
  server: SignInServer
  onSignedIn: () => void
  /** What can be done instead of signing in, under the form. */
  children?: ReactNode
}

/** Two steps: an address, then the six digits that were e-mailed to it. */
export function SignIn({ server, onSignedIn, children }: Props) {
  const { t } = useStaffWords()
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  return (
    <StaffFrame title={t('signIn.title')} person={null}>
      <div className="sign-in">
        {sent ? (
          <CodeStep server={server} email={email} onSignedIn={onSignedIn} onOther={() => setSent(false)} />
        ) : (
          <AddressStep server={server} email={email} onEmail={setEmail} onSent={() => setSent(true)} />
        )}
        {children}
      </div>
    </StaffFrame>
  )
}
