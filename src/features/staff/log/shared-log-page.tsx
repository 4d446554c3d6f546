import { useState } from 'react'
import { dayOfRecord } from '../../../domain/log/about-record.ts'
import { disputesIn, type SharedEntry } from '../../../domain/log/shared.ts'
import { MonthPicker } from '../frame/month-picker.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMonth } from '../use-month.ts'
import { useStaffWords } from '../words.ts'
import { EntryCard } from './entry-card.tsx'
import { entryTitle } from './entry-text.ts'

/** `/staff/log`: what the forum shared of a month. */
export function SharedLogPage({ reader }: { reader: Reader }) {
  const { clock } = useStaffWorld()
  const [asked, setMonth] = useMonth()
  const month = asked ?? clock.today().slice(0, 7)
  return <OneMonth key={`${reader.area} ${month}`} reader={reader} month={month} onMonth={setMonth} />
}

type Props = { reader: Reader; month: string; onMonth: (month: string) => void }

function OneMonth({ reader, month, onMonth }: Props) {
  const words = useStaffWords()
  const { t } = words
  const { sharedLog, lastViews, clock } = useStaffWorld()
  const view = `shared-log ${reader.area} ${month}`
  const loaded = useAnswer(view, () => sharedLog.entries(reader.area, month))
  /** As the server has told them since. */
  const [since, setSince] = useState<ReadonlyMap<string, SharedEntry>>(new Map())
  const entries =
    loaded.state === 'ready' ? byDay(loaded.value.map((one) => since.get(one.id) ?? one)) : ([] as SharedEntry[])
  const onEntry = (entry: SharedEntry) => {
    const now = new Map(since).set(entry.id, entry)
    setSince(now)
    lastViews.keep(
      view,
      entries.map((one) => now.get(one.id) ?? one),
      clock.now(),
    )
  }
  const disputed = entries.filter(isDisputed)
  const title = t('sharedLog.title')
  const retry = () => {
    setSince(new Map())
    loaded.retry()
  }
  return (
    <StaffFrame title={title} person={reader.person} demo={entries.some(({ fields }) => fields['demo'] === true)}>
      <div className="desk-line">
        <h1>{t('sharedLog.heading', { month: words.month(month) })}</h1>
        <MonthPicker asOf={month} today={clock.today()} onPick={onMonth} label={t('sharedLog.month')} />
      </div>
      <p className="soft">{t('sharedLog.lead')}</p>
      {loaded.state === 'loading' && <Waiting lines={8} />}
      {loaded.state === 'trouble' && <TroubleNote trouble={loaded.trouble} retry={retry} signOut={reader.signOut} />}
      {loaded.state === 'ready' && (
        <>
          <KeptNote at={loaded.keptAt} retry={retry} />
          <p>
            <b>{t('sharedLog.count', { count: entries.length, disputed: disputed.length })}</b>
          </p>
          {disputed.length > 0 && (
            <ul className="in-dispute">
              {disputed.map((one) => (
                <li key={one.id}>
                  <a href={`#${one.id}`}>{entryTitle(words, one)}</a>
                </li>
              ))}
            </ul>
          )}
          <ul className="shared-entries">
            {entries.map((one) => (
              <EntryCard key={one.id} area={reader.area} entry={one} onEntry={onEntry} />
            ))}
          </ul>
        </>
      )}
    </StaffFrame>
  )
}

const isDisputed = ({ stances }: SharedEntry) => disputesIn(stances).length > 0

/** The newest day first. */
function byDay(entries: readonly SharedEntry[]): SharedEntry[] {
  const day = ({ kind, fields }: SharedEntry) => dayOfRecord(kind, fields) ?? ''
  return [...entries].sort((a, b) => day(b).localeCompare(day(a)) || a.id.localeCompare(b.id))
}
