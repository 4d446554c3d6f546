import { useCallback, useEffect, useRef, useState } from 'react'
import type { Comment, WantedComments } from '../../../domain/comment/comment.ts'
import type { Trouble } from '../../../domain/ports-staff.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { pageAfter } from './page-after.ts'

export type Pages =
  | { state: 'loading' }
  | { state: 'trouble'; trouble: Trouble }
  /** `moreTrouble`: the next page could not be fetched; what is here stays. */
  | { state: 'ready'; comments: Comment[]; after: string | null; moreTrouble: Trouble | null }

/** The comments that were asked for, page by page. One that has been read stays where it is until somebody asks anew. */
export function usePages(area: string, wanted: WantedComments) {
  const { comments: server } = useStaffWorld()
  const name = JSON.stringify([area, wanted])
  const [loaded, setLoaded] = useState<{ name: string; is: Pages }>({ name, is: { state: 'loading' } })
  const [attempt, setAttempt] = useState(0)
  const latest = useRef(name)
  const fetching = useRef(false)
  latest.current = name

  useEffect(() => {
    void pageAfter((after) => server.page(area, { ...wanted, ...after }), [], null).then((answer) => {
      if (latest.current !== name) return
      const is: Pages =
        answer.kind === 'answered'
          ? { state: 'ready', ...answer.value, moreTrouble: null }
          : { state: 'trouble', trouble: answer.kind }
      setLoaded({ name, is })
    })
    // `name` says everything of `wanted`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [server, name, attempt])

  const is: Pages = loaded.name === name ? loaded.is : { state: 'loading' }

  /** Fetches the next page; true when there is more to see now. */
  const more = useCallback(async (): Promise<boolean> => {
    if (is.state !== 'ready' || is.after === null || fetching.current) return false
    fetching.current = true
    const answer = await pageAfter((after) => server.page(area, { ...wanted, ...after }), is.comments, is.after)
    fetching.current = false
    if (latest.current !== name) return false
    const came = answer.kind === 'answered' ? answer.value : null
    setLoaded({
      name,
      is: {
        state: 'ready',
        comments: [...is.comments, ...(came?.comments ?? [])],
        after: came ? came.after : is.after,
        moreTrouble: answer.kind === 'answered' ? null : answer.kind,
      },
    })
    return (came?.comments.length ?? 0) > 0
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [server, name, is])

  const put = useCallback((comment: Comment) => {
    setLoaded((now) =>
      now.is.state === 'ready'
        ? { ...now, is: { ...now.is, comments: now.is.comments.map((one) => (one.id === comment.id ? comment : one)) } }
        : now,
    )
  }, [])
  const retry = useCallback(() => {
    setLoaded({ name, is: { state: 'loading' } })
    setAttempt((n) => n + 1)
  }, [name])
  return { is, more, put, retry }
}
