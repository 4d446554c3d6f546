import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** The sign-in has run out: what can be done without it, and the way to sign in and back to this page. */
export function SignedOut() {
  const { t } = useForumWords()
  const { device, signIn } = useForumWorld()
  return (
    <div className="sending" role="status">
      <p>
        {t('forum.signedOut', { device })}{' '}
        <button type="button" className="plain" onClick={signIn}>
          {t('sending.signIn')}
        </button>
      </p>
    </div>
  )
}
