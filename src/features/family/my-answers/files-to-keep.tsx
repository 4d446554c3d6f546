import { useState } from 'react'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'

/** Answers as a file: to keep when they cannot be sent from here, and to bring back on another phone. */
export function FilesToKeep({ unsent, onDone }: { unsent: boolean; onDone: () => Promise<void> }) {
  const { t } = useWording()
  const { outbox, saveFile, sender, clock, device } = useFamilyWorld()
  const [said, setSaid] = useState('')
  const keep = async () => {
    try {
      saveFile(
        `heard-answers-${clock.today()}.json`,
        new Blob([await outbox.exportUnsent()], { type: 'application/json' }),
      )
      setSaid(t('file.saved'))
    } catch {
      setSaid(t('file.notSaved'))
    }
  }
  const bring = async (file: File | undefined) => {
    if (!file) return
    try {
      const { added, alreadyHere, unreadable } = await outbox.importParcels(await file.text())
      const nothingInIt = added + alreadyHere === 0 && unreadable > 0
      setSaid(nothingInIt ? t('file.unreadable') : t('file.brought', { added, alreadyHere, unreadable }))
      await onDone()
      if (added > 0) void sender.flush('tap').catch(() => undefined)
    } catch {
      setSaid(t('file.unreadable'))
    }
  }
  return (
    <section>
      <details>
        <summary>{t('file.title')}</summary>
        <p className="soft">{t('file.what', { device })}</p>
        <div className="stack">
          {unsent && (
            <button type="button" className="button quiet" onClick={() => void keep()}>
              {t('file.keep')}
            </button>
          )}
          <label className="filepick">
            <span>{t('file.bring')}</span>
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => {
                void bring(event.target.files?.[0])
                event.target.value = ''
              }}
            />
          </label>
        </div>
      </details>
      <p role="status">{said}</p>
    </section>
  )
}
