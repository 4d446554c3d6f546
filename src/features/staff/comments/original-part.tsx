import { useId, useState, type FormEvent } from 'react'
import { originalReasons, type Comment, type OriginalReason } from '../../../domain/comment/comment.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { CommentWords } from './comment-words.tsx'
import { problemKey } from './problem-key.ts'

type Props = { area: string; comment: Comment; onRestore: (why: OriginalReason) => void }

/** For leads: the words as they came, after a reason that is kept in the audit. They leave the screen with the comment. */
export function OriginalPart({ area, comment, onRestore }: Props) {
  const { t } = useStaffWords()
  const { comments } = useStaffWorld()
  const id = useId()
  const [why, setWhy] = useState<OriginalReason>('check_shortening')
  const [words, setWords] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const open = async (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    const answer = await comments.original(area, comment.id, why)
    if (answer.kind === 'answered' && answer.value.status === 'opened') return setWords(answer.value.words)
    setProblem(t(problemKey(answer)))
  }
  return (
    <details className="original">
      <summary>{t('comments.original')}</summary>
      <form onSubmit={(event) => void open(event)} className="small-form">
        <label htmlFor={id}>{t('comments.original.why')}</label>
        <select
          id={id}
          value={why}
          onChange={(event) => setWhy(originalReasons.find((one) => one === event.target.value)!)}
        >
          {originalReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`comments.original.${reason}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="button quiet">
          {t('comments.original.open')}
        </button>
        <p className="problem" role="alert">
          {problem}
        </p>
      </form>
      {words !== null && (
        <>
          <p>
            <b>{t('comments.original.words')}</b>
          </p>
          <CommentWords comment={{ words, language: comment.language }} />
          <button type="button" className="plain" onClick={() => onRestore(why)}>
            {t('comments.original.restore')}
          </button>
        </>
      )}
    </details>
  )
}
