import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { RecordForm } from '../form/record-form.tsx'
import { changesBetween, typedFrom } from '../form/typed.ts'
import { useHalfTyped } from '../form/use-half-typed.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { WithEntry } from './with-entry.tsx'

/** `/forum/entry/:id/change`: the entry's form. Only what was changed is written. */
export function ChangePage({ id }: { id: string }) {
  return <WithEntry id={id}>{(entry) => <Change key={entry.id} entry={entry} />}</WithEntry>
}

/** What the form was opened over is kept with it: what arrives meanwhile counts as not seen, also after a reload. */
const OPENED = 'opened over'
type Opened = Pick<ShownEntry, 'fields' | 'seen' | 'revision'>

function Change({ entry }: { entry: ShownEntry }) {
  const { t } = useForumWords()
  const { log } = useForumWorld()
  const [, navigate] = useLocation()
  const [first] = useState<Opened>({ fields: entry.fields, seen: entry.seen, revision: entry.revision })
  const fresh = (over: Opened) => ({ ...typedFrom(entry.kind, over.fields), [OPENED]: over })
  const half = useHalfTyped(`change ${entry.id}`, () => fresh(first))
  if (!half) return <Skeleton words={t('forum.loading')} />
  const opened = (half.form[OPENED] ?? first) as Opened
  const back = `/forum/entry/${entry.id}`
  const save = async (fields: Record<string, unknown>) => {
    const changes = changesBetween(opened.fields, fields)
    if (Object.keys(changes).length > 0) {
      await log.write({ entry: entry.id, kind: entry.kind, changes, seen: opened.seen })
      void log.exchange().catch(() => undefined)
    }
    await half.forget()
    navigate(back)
  }
  return (
    <>
      <h1>{t('form.change')}</h1>
      {half.restored && (
        <output className="restored">
          {t('form.restored')}{' '}
          <button
            type="button"
            className="plain"
            onClick={() => half.replace(fresh({ fields: entry.fields, seen: entry.seen, revision: entry.revision }))}
          >
            {t('form.startAgain')}
          </button>
        </output>
      )}
      {entry.revision > opened.revision && <output className="restored">{t('form.arrived')}</output>}
      <RecordForm kind={entry.kind} form={half.form} before={opened.fields} onChange={half.change} onSave={save}>
        <Link href={back} onClick={() => void half.forget()}>
          {t('form.cancel')}
        </Link>
      </RecordForm>
    </>
  )
}
