import { useState } from 'react'
import { openDisputesIn, type Said } from '../../../domain/log/shared.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { Typed } from '../../../ui/typed.tsx'
import { AskOnceMore } from '../frame/ask-once-more.tsx'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords, type ForumKey } from '../words.ts'

/**
 * What each side says of an entry, with its day and its words, and what became of it since; also without a connection, as it
 * was last fetched. A dispute asks for the forum until the entry has been changed, or the forum says that both have talked.
 */
export function SaidCard({ entry }: { entry: ShownEntry }) {
  const { t, date } = useForumWords()
  const { said = [] } = entry
  if (said.length === 0) return null
  const open = openDisputesIn(said).length > 0
  return (
    <section className={open ? 'needs-you' : 'card'}>
      <h2>{t('entry.said')}</h2>
      <ul>
        {said.map((one) => (
          <li key={one.side}>
            {t(`entry.said.${one.stance}`, { side: one.side, date: date(one.on) })}
            {one.sentence !== '' && (
              <>
                {' '}
                <q>
                  <Typed>{one.sentence}</Typed>
                </q>
              </>
            )}
            {one.changedOn && <> {t('entry.said.changed', { date: date(one.changedOn) })}</>}
            {one.answeredOn && <> {t('entry.said.answered', { date: date(one.answeredOn) })}</>}
            {one.stance === 'disputed' && (
              <>
                {' '}
                <Talked entry={entry.id} side={one.side} answered={Boolean(one.answeredOn)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The forum says that it has talked with a side about what that side disputes. It needs a connection. */
function Talked({ entry, side, answered }: { entry: string; side: Said['side']; answered: boolean }) {
  const { t } = useForumWords()
  const { shared, area, log } = useForumWorld()
  const [told, setTold] = useState<ForumKey | null>(null)
  const say = async () => {
    setTold(null)
    const reply = await shared.answer(area, entry, side)
    if (reply.kind !== 'answered')
      return setTold(`entry.said.talked.${reply.kind === 'no_connection' ? 'no_connection' : 'failed'}`)
    setTold(`entry.said.talked.${reply.value.status === 'answered' ? 'done' : reply.value.problem}`)
    return void log.exchange().catch(() => undefined)
  }
  const isDone = told === 'entry.said.talked.done'
  return (
    <>
      {!answered && !isDone && (
        <AskOnceMore
          words={{
            ask: t('entry.said.talked'),
            sure: t('entry.said.talked.sure', { side }),
            yes: t('entry.said.talked.yes'),
            no: t('entry.said.talked.no'),
          }}
          onSure={say}
        />
      )}
      <output className={told && !isDone ? 'problem' : 'soft'}>{told && !(isDone && answered) && t(told)}</output>
    </>
  )
}
