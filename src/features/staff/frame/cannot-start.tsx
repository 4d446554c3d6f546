import { StaffFrame } from './staff-frame.tsx'
import { TroubleNote } from './states.tsx'
import { useStaffWords } from '../words.ts'

/** Shown when not even the address of the server is known. */
export function CannotStart({ retry }: { retry: () => void }) {
  const { t } = useStaffWords()
  return (
    <StaffFrame title={t('signIn.title')} person={null}>
      <TroubleNote trouble="no_connection" retry={retry} signOut={retry} />
    </StaffFrame>
  )
}
