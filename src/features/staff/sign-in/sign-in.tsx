import { useState } from 'react'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { useStaffWords } from '../words.ts'
import { AddressStep } from './address-step.tsx'
import { CodeStep } from './code-step.tsx'

/** Two steps: an address, then the six digits that were e-mailed to it. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useStaffWords()
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  return (
    <StaffFrame title={t('signIn.title')} person={null}>
      <div className="sign-in">
        {sent ? (
          <CodeStep email={email} onSignedIn={onSignedIn} onOther={() => setSent(false)} />
        ) : (
          <AddressStep email={email} onEmail={setEmail} onSent={() => setSent(true)} />
        )}
      </div>
    </StaffFrame>
  )
}
