import { useForumWords } from '../words.ts'

/** What became of a try, in a sentence; `signedOut` where it takes a sign-in first. */
export type Said = { text: string; signedOut: boolean }
export const nothingSaid: Said = { text: '', signedOut: false }

/** The sentence, and the way to the sign-in where that is what it takes. */
export function ReplySaid({ said, signIn }: { said: Said; signIn: () => void }) {
  const { t } = useForumWords()
  return (
    <output className="reply-said">
      {said.text}
      {said.signedOut && (
        <>
          {' '}
          <button type="button" className="plain" onClick={signIn}>
            {t('sending.signIn')}
          </button>
        </>
      )}
    </output>
  )
}
