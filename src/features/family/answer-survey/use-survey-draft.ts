import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '../../../domain/response/parcel.ts'
import { DraftClosed, StorageFull } from '../../../domain/storage-trouble.ts'
import { useFamilyWorld } from '../world.tsx'

/** `full` and `unavailable`: nothing was kept; the answers are only on this page. */
export type Kept = 'nothing_yet' | 'saving' | 'saved' | 'full' | 'unavailable'
/** What another tab has done with the same draft. */
export type Elsewhere = 'nothing' | 'changed' | 'gone'

export type SurveyDraft = {
  draft: Draft
  kept: Kept
  elsewhere: Elsewhere
  /** Takes an answer (or its removal), shows it at once and saves it. Text must be storable already. */
  answer: (question: string, value: string | null, skipped?: boolean) => void
  moveTo: (at: string) => void
  /** Resolves true when all of it is on disk. */
  settled: () => Promise<boolean>
}

/**
 * One draft in hand. The page always shows what the person gave; saving runs behind it, one write at a time, one field
 * a write, and whatever could not be kept is offered again with the next answer.
 */
export function useSurveyDraft(initial: Draft, alreadyStored: boolean): SurveyDraft {
  const { drafts, clock } = useFamilyWorld()
  const [draft, setDraft] = useState(initial)
  const [kept, setKept] = useState<Kept>(alreadyStored ? 'saved' : 'nothing_yet')
  const [elsewhere, setElsewhere] = useState<Elsewhere>('nothing')
  const now = useRef({ draft: initial, stored: alreadyStored, dirty: new Set<string>(), seen: false })
  const line = useRef<Promise<boolean>>(Promise.resolve(true))

  const save = useCallback(() => {
    const write = async () => {
      const it = now.current
      try {
        if (!it.stored) {
          await drafts.start(it.draft)
          it.stored = true
        }
        // After a start too: a draft that was there already is left as it is by `start`.
        for (const question of Array.from(it.dirty)) {
          const { answers, skipped, at, touchedOn } = it.draft
          it.dirty.delete(question)
          await drafts
            .answer(it.draft.id, question, answers[question] ?? null, {
              at,
              on: touchedOn,
              skipped: skipped.includes(question),
            })
            .catch((reason: unknown) => {
              it.dirty.add(question)
              throw reason
            })
        }
        if (it.dirty.size === 0) setKept('saved')
        return true
      } catch (reason) {
        if (reason instanceof DraftClosed) setElsewhere('gone')
        setKept(reason instanceof StorageFull ? 'full' : 'unavailable')
        return false
      }
    }
    setKept((before) => (before === 'full' || before === 'unavailable' ? before : 'saving'))
    line.current = line.current.then(write)
  }, [drafts])

  const change = useCallback((next: Draft) => {
    now.current.draft = next
    setDraft(next)
  }, [])

  const answer = useCallback(
    (question: string, value: string | null, skipped = false) => {
      const before = now.current.draft
      const { [question]: _gone, ...others } = before.answers
      const without = before.skipped.filter((id) => id !== question)
      change({
        ...before,
        answers: value === null ? others : { ...others, [question]: value },
        skipped: skipped ? [...without, question] : without,
        at: question,
        touchedOn: clock.today(),
      })
      now.current.dirty.add(question)
      save()
    },
    [change, clock, save],
  )

  const moveTo = useCallback(
    (at: string) => {
      change({ ...now.current.draft, at, touchedOn: clock.today() })
      line.current = line.current.then(async (whole) => {
        const { stored, draft: it } = now.current
        // Where they were is a comfort, not an answer: when it cannot be kept there is nothing to say.
        if (stored) await drafts.moveTo(it.id, it.at, it.touchedOn).catch(() => undefined)
        return whole
      })
    },
    [change, clock, drafts],
  )

  useEffect(() => {
    // A watch may speak while a write of ours is under way: wait for it, then look at the disk itself.
    const look = async () => {
      await line.current
      const it = now.current
      const ours = it.draft
      const onDisk = await drafts.get(ours.id)
      if (it.draft !== ours || it.dirty.size > 0) return
      if (!onDisk) {
        if (it.seen) setElsewhere('gone')
        return
      }
      it.seen = true
      if (sameAnswers(ours.answers, onDisk.answers)) return
      setElsewhere('changed')
      change({ ...ours, answers: onDisk.answers, skipped: onDisk.skipped })
    }
    // Not being able to look is no news: the next save says what is wrong.
    return drafts.watch(() => void look().catch(() => undefined))
  }, [change, drafts])

  const settled = useCallback(async () => {
    if (now.current.dirty.size > 0) save()
    return (await line.current) && now.current.dirty.size === 0
  }, [save])

  return { draft, kept, elsewhere, answer, moveTo, settled }
}

function sameAnswers(a: Draft['answers'], b: Draft['answers']): boolean {
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id])
}
