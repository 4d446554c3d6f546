import { useState } from 'react'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** Signs out at once, or says first what has not been sent and what becomes of it. */
export function SignOut() {
  const { t } = useForumWords()
  const { device, log, saveFile, signOut } = useForumWorld()
  const waiting = useBook()?.waiting ?? 0
  const [asked, setAsked] = useState(false)
  const asking = asked && waiting > 0
  const save = async () => saveFile('heard-not-sent.json', await log.exportUnsent(), 'application/json')
  return (
    <>
      <span role="status">{asking && t('signOut.unsent', { count: waiting, device })}</span>
      <button type="button" className="plain" onClick={() => (waiting > 0 && !asked ? setAsked(true) : signOut())}>
        {t(asking ? 'signOut.sure' : 'staff.signOut')}
      </button>
      {asking && (
        <>
          <button type="button" className="plain" onClick={() => void save()}>
            {t('sending.export')}
          </button>
          <button type="button" className="plain" onClick={() => setAsked(false)}>
            {t('signOut.stay')}
          </button>
        </>
      )}
    </>
  )
}
