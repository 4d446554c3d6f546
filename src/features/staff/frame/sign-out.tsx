import { useState } from 'react'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'

/** As long as somebody who wants to leave waits without wondering. */
const SOON_MS = 1000

/** Signs out at once; or says first that this closes the forum's door too, and what waits behind it. */
export function SignOut({ signOut }: { signOut: () => void }) {
  const { t } = useStaffWords()
  const { unsentOfForum } = useStaffWorld()
  const [waiting, setWaiting] = useState(0)
  const ask = async () => {
    // Where that cannot be read, or not soon, nobody is kept here: signing out takes nothing away that has not been sent.
    const soon = new Promise<number>((resolve) => setTimeout(() => resolve(0), SOON_MS))
    const unsent = await Promise.race([unsentOfForum().catch(() => 0), soon])
    if (unsent > 0) setWaiting(unsent)
    else signOut()
  }
  const asking = waiting > 0
  return (
    <>
      <span role="status">
        {asking && (
          <>
            {t('staff.signOut.unsent', { count: waiting })} <a href="/forum">{t('staff.signOut.toForum')}</a>
          </>
        )}
      </span>
      <button type="button" className="plain" onClick={() => (asking ? signOut() : void ask())}>
        {t(asking ? 'signOut.sure' : 'staff.signOut')}
      </button>
      {asking && (
        <button type="button" className="plain" onClick={() => setWaiting(0)}>
          {t('signOut.stay')}
        </button>
      )}
    </>
  )
}
