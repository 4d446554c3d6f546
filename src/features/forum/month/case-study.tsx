import { useState } from 'react'
import { textOf } from '../../../domain/log/text-of.ts'
import type { MonthlyLog } from '../../../domain/log/shared.ts'
import { entryTitle, peopleIn } from '../log/entry-words.ts'
import { useForumWords } from '../words.ts'

/** One activity of the month as a story: what it was about, who was there, what changed, what families say now. */
export function CaseStudy({ log }: { log: MonthlyLog }) {
  const words = useForumWords()
  const { t, choice, date } = words
  const [picked, setPicked] = useState('')
  const activities = log.entries.filter(({ kind, fields }) => kind === 'activity' && fields['status'] === 'held')
  if (activities.length === 0) return null
  const activity = activities.find(({ id }) => id === picked)
  const came = log.entries.filter(({ kind, fields }) => kind === 'ywsd' && fields['from'] === picked)
  const did = came.map(({ fields }) => textOf(fields['weDid'])).filter(Boolean)
  const now = came.map(({ fields }) => textOf(fields['changed'])).filter(Boolean)
  const part = (title: string, lines: string[]) => (
    <>
      <h3>{title}</h3>
      {lines.length > 0 ? lines.map((line) => <p key={line}>{line}</p>) : <p className="soft">{t('case.notYet')}</p>}
    </>
  )
  return (
    <section className={activity ? 'case-study' : 'case-study unpicked'}>
      <h2>{t('case.title')}</h2>
      <p className="field">
        <label htmlFor="case-pick">{t('case.pick')}</label>
        <select id="case-pick" value={picked} onChange={(event) => setPicked(event.target.value)}>
          <option value="">{t('case.none')}</option>
          {activities.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entryTitle(words, entry)}
            </option>
          ))}
        </select>
      </p>
      {activity && (
        <>
          <p>
            <b>{entryTitle(words, activity)}</b>, {choice('type', textOf(activity.fields['type']))},{' '}
            {date(textOf(activity.fields['date']))}
          </p>
          {part(
            t('case.asked'),
            [...came.map(({ fields }) => textOf(fields['youSaid'])), textOf(activity.fields['summary'])].filter(
              Boolean,
            ),
          )}
          {part(t('case.people'), [peopleIn(words, activity.fields)].filter(Boolean))}
          {part(t('case.changed'), did)}
          {part(t('case.now'), now)}
        </>
      )}
    </section>
  )
}
