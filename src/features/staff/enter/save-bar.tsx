import type { RefObject } from 'react'
import { useStaffWords } from '../words.ts'
import { DiscardButton } from './discard-button.tsx'
import type { useEdits } from './use-edits.ts'

type Props = {
  edits: ReturnType<typeof useEdits>
  /** The answer to a save of theirs got lost. */
  unknown: boolean
  busy: boolean
  said: string
  /** Asked for when a closed month changes. */
  reason: { text: string; set: (text: string) => void; missing: boolean } | null
  reasonBox: RefObject<HTMLInputElement>
  onSave: () => void
}

/** The bar under the grid: what is not saved, back and forth, and the one button that makes it count. */
export function SaveBar({ edits, unknown, busy, said, reason, reasonBox, onSave }: Props) {
  const { t } = useStaffWords()
  const unsaved = edits.edits.size
  return (
    <>
      {/* Above the bar and not in it: on a phone the two together would hide half of the figures. */}
      {reason && (
        <p className="enter-reason">
          <label htmlFor="enter-reason">{t('enter.reason')}</label>
          <input
            id="enter-reason"
            ref={reasonBox}
            type="text"
            maxLength={500}
            value={reason.text}
            aria-describedby="enter-reason-hint"
            aria-invalid={reason.missing || undefined}
            onChange={(event) => reason.set(event.target.value)}
          />
          <span id="enter-reason-hint" className="soft">
            {t('enter.reason.hint')}
          </span>
        </p>
      )}
      {/* With nothing to save and nothing to say it keeps to its place: on a phone it would lie over the first box. */}
      <div className={unsaved > 0 || said !== '' ? 'enter-bar' : 'enter-bar nothing-to-save'}>
        <div className="buttons">
          <button type="button" className="button" disabled={busy || unsaved === 0} aria-busy={busy} onClick={onSave}>
            {t(busy ? 'enter.saving' : 'enter.save')}
          </button>
          <span>
            {unsaved > 0 && !edits.canKeep
              ? t('enter.notKept')
              : t(unknown ? 'enter.unknown' : 'enter.unsaved', { n: unsaved })}
          </span>
          <button type="button" className="plain" disabled={!edits.canUndo} onClick={edits.undo}>
            {t('enter.undo')}
          </button>
          <button type="button" className="plain" disabled={!edits.canRedo} onClick={edits.redo}>
            {t('enter.redo')}
          </button>
          {unsaved > 0 && (
            <DiscardButton
              n={unsaved}
              onDiscard={() => edits.put(new Map([...edits.edits.keys()].map((key) => [key, null])), null)}
            />
          )}
        </div>
        <output>{said}</output>
      </div>
    </>
  )
}
