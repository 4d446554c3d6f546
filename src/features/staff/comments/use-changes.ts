import { useCallback, useRef, useState } from 'react'
import type { Comment, CommentChange, CommentChanged } from '../../../domain/comment/comment.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { problemKey } from './problem-key.ts'

/** Sends changes one after the other, shows what the server made of them, and says what happened. */
export function useChanges(area: string, put: (comment: Comment) => void, changed: () => void) {
  const { comments: server } = useStaffWorld()
  const { t } = useStaffWords()
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  const run = useCallback(
    async (ask: () => Promise<Answer<CommentChanged>>, words: string): Promise<boolean> => {
      if (running.current) return false
      running.current = true
      setBusy(true)
      setTold('')
      setProblem('')
      const answer = await ask()
      running.current = false
      setBusy(false)
      // A refusal brings the comment as it stands, too.
      if (answer.kind === 'answered' && answer.value.comment) put(answer.value.comment)
      const kept = answer.kind === 'answered' && answer.value.status === 'kept'
      if (kept) {
        setTold(words)
        changed()
      } else setProblem(t(problemKey(answer)))
      return kept
    },
    [put, changed, t],
  )
  const change = useCallback(
    (comment: string, what: CommentChange, words: string) => run(() => server.change(area, comment, what), words),
    [run, server, area],
  )
  const done = useCallback(
    (flag: string, words: string) => run(() => server.flagDone(area, flag, words), t('comments.told.done')),
    [run, server, area, t],
  )
  return { change, done, told, setTold, problem, busy }
}
