import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Leave } from '../form/leave.tsx'
import { RecordForm } from '../form/record-form.tsx'
import { changesBetween, typedFrom } from '../form/typed.ts'
import { useHalfTyped } from '../form/use-half-typed.ts'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { WithEntry } from './with-entry.tsx'

/**
 * `/forum/entry/:id/change`: the entry's form. Only what was changed is written. When somebody else deletes the entry
 * meanwhile, the form stays: what was typed is saved as a change to it, and a person then chooses between the two.
 */
export function ChangePage({ id }: { id: string }) {
  const last = useLastSeen(id)
  return (
    <WithEntry id={id} otherwise={last}>
      {(entry, gone) => <Change key={entry.id} entry={entry} gone={gone} />}
    </WithEntry>
  )
}

/** What the form was opened over is kept with it: what arrives meanwhile counts as not seen, also after a reload. */
const OPENED = 'opened over'
type Opened = Pick<ShownEntry, 'fields' | 'seen' | 'revision' | 'kind'>
const openedOver = ({ fields, seen, revision, kind }: ShownEntry): Opened => ({ fields, seen, revision, kind })

/** The entry as it was here last: drawn before on this page, or what a form left here was opened over. */
function useLastSeen(id: string): ShownEntry | null {
  const { halfTyped } = useForumWorld()
  const found = useBook()?.entries.find((one) => one.id === id) ?? null
  const [last, setLast] = useState<ShownEntry | null>(found)
  if (found !== null && found !== last) setLast(found)
  useEffect(() => {
    let current = true
    const state = { id, state: 'on_this_device', trouble: null, sharedThere: false } as const
    halfTyped.get(`change ${id}`).then(
      (left) => {
        const opened = left?.[OPENED] as Opened | undefined
        if (current && opened?.kind) setLast((known) => known ?? { ...opened, ...state, clashes: [] })
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [halfTyped, id])
  return last
}

function Change({ entry, gone }: { entry: ShownEntry; gone: boolean }) {
  const { t } = useForumWords()
  const { log } = useForumWorld()
  const [, navigate] = useLocation()
  const [first] = useState(() => openedOver(entry))
  const fresh = (over: Opened) => ({ ...typedFrom(entry.kind, over.fields), [OPENED]: over })
  const half = useHalfTyped(`change ${entry.id}`, () => fresh(first))
  if (!half) return <Skeleton words={t('forum.loading')} />
  const opened = (half.form[OPENED] ?? first) as Opened
  // Of a deleted entry there is no page until the server has heard that two people differ over it.
  const back = gone ? '/forum' : `/forum/entry/${entry.id}`
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
          <button type="button" className="plain" onClick={() => half.replace(fresh(openedOver(entry)))}>
            {t('form.startAgain')}
          </button>
        </output>
      )}
      {gone && <output className="restored">{t('form.deletedMeanwhile')}</output>}
      {entry.revision > opened.revision && <output className="restored">{t('form.arrived')}</output>}
      <RecordForm kind={entry.kind} form={half.form} before={opened.fields} onChange={half.change} onSave={save}>
        <Leave to={back} typed={half.typed} forget={half.forget} />
      </RecordForm>
    </>
  )
}
