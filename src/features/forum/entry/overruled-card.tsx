import { useState } from 'react'
import { Link } from 'wouter'
import type { Overruled } from '../../../domain/log/behind.ts'
import { isDeleted } from '../../../domain/log/entry.ts'
import type { LogChange, ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { useCame } from './came.ts'
import { fieldName, readable } from './field-value.ts'

/**
 * Two people decided the same clash in opposite ways: the one whose decision did not stand reads that here, and what stands,
 * until they say that it may, or write it again.
 */
export function OverruledCard({ entry, field, operation }: Overruled & { entry: ShownEntry }) {
  const words = useForumWords()
  const { t } = words
  const { log, device } = useForumWorld()
  const came = useCame(entry)(operation)
  const [failed, setFailed] = useState(false)
  const write = async (changes: LogChange['changes']) => {
    try {
      await log.write({ entry: entry.id, kind: entry.kind, changes, settles: [operation] })
      void log.exchange().catch(() => undefined)
    } catch {
      setFailed(true)
    }
  }
  const gone = field === 'deleted' && isDeleted(entry)
  return (
    <section className="needs-you">
      <h2>{t('overruled.title', { field: fieldName(words, entry.kind, field) })}</h2>
      <p>{t('overruled.what')}</p>
      <p>
        {t('overruled.stands')} <q>{readable(words, entry.kind, field, entry.fields[field]) || t('clash.nothing')}</q>
        {came !== '' && <small className="soft">{came}</small>}
      </p>
      {failed && (
        <p className="problem" role="alert">
          {t('saved.failed', { device })}
        </p>
      )}
      <p className="buttons">
        <button type="button" className="button quiet" onClick={() => void write({})}>
          {t('overruled.leave')}
        </button>
        {gone ? (
          <button type="button" className="plain" onClick={() => void write({ deleted: false })}>
            {t('overruled.bringBack')}
          </button>
        ) : (
          <Link href={`/forum/entry/${entry.id}/change`}>{t('overruled.change')}</Link>
        )}
        <Link href={`/forum/entry/${entry.id}/history`}>{t('entry.history')}</Link>
      </p>
    </section>
  )
}
