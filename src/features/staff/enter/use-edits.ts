import { useCallback, useEffect, useRef, useState } from 'react'
import {
  change,
  redo,
  settled,
  startTrack,
  undo,
  type Edit,
  type Edits,
  type Track,
} from '../../../domain/manual/edits.ts'
import type { Standing } from '../../../domain/manual/figures.ts'
import { useEnterDesk } from './enter-desk.tsx'

/**
 * What is typed and not saved yet, kept in this browser cell by cell as it is typed, so that two windows do not take each other's
 * cells away. It leaves the browser only when the server has said that it has it, or the person throws it away.
 */
export function useEdits(whose: string) {
  const { kept } = useEnterDesk()
  const [track, setTrack] = useState<Track>(() => startTrack(kept.all(whose)))
  const [canKeep, setCanKeep] = useState(true)
  const before = useRef<Edits>(track.edits)

  useEffect(() => {
    let all = true
    for (const [cell, edit] of track.edits) {
      if (before.current.get(cell) !== edit) all = kept.keep(whose, cell, edit) && all
    }
    for (const cell of before.current.keys()) if (!track.edits.has(cell)) kept.clear(whose, cell)
    before.current = track.edits
    setCanKeep((could) => all && (could || track.edits.size === 0))
  }, [track.edits, kept, whose])

  useEffect(() => {
    if (canKeep || track.edits.size === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [canKeep, track.edits])

  return {
    edits: track.edits,
    canKeep,
    canUndo: track.past.length > 0,
    canRedo: track.future.length > 0,
    put: useCallback(
      (changes: ReadonlyMap<string, Edit | null>, step: string | null) => setTrack((now) => change(now, changes, step)),
      [],
    ),
    undo: useCallback(() => setTrack(undo), []),
    redo: useCallback(() => setTrack(redo), []),
    settle: useCallback((sent: Edits, now: readonly Standing[]) => setTrack((is) => settled(is, sent, now)), []),
  }
}
