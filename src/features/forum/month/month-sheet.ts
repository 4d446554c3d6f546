import { outcomeOfRequest } from '../../../domain/log/meeting-request.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import { isToCome } from '../../../domain/log/about-record.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { disputesIn, type MonthlyLog } from '../../../domain/log/shared.ts'
import { apart } from '../../../ui/typed.tsx'
import { entryTitle, peopleIn } from '../log/entry-words.ts'
import type { ForumWords } from '../words.ts'
import { askedWords, type AskedOf } from './asked.ts'
import { countedAs, countedIn, countingNote } from './counted.ts'

/** One table of the month: drawn on the page, printed, and written into both files from this one shape. */
export type SheetTable = {
  key: string
  title: string
  /** What of it the plan counts, where its rows do not say so themselves. */
  note: string
  columns: string[]
  rows: string[][]
}
type Entry = MonthlyLog['entries'][number]

/** The whole month as tables of text; `asked` is what the plan asks for, where it is known. */
export function monthSheet(
  words: ForumWords,
  log: MonthlyLog,
  asked: readonly AskedOf[] | null,
  today: string,
): SheetTable[] {
  const { t, date, choice } = words
  const of = (kind: LogKind) => log.entries.filter((entry) => entry.kind === kind)
  const day = (value: unknown) => (textOf(value) === '' ? '' : date(textOf(value)))
  const many = (field: string, value: unknown) =>
    (Array.isArray(value) ? (value as string[]) : []).map((code) => choice(field, code)).join(', ')
  const typed = ({ fields }: Entry, field: string) => apart(textOf(fields[field]))
  // What speaks of a day that has not come says so on every copy.
  const toCome = (entry: Entry) => (isToCome(entry.kind, entry.fields, today) ? [t('log.toCome')] : [])
  const named = (entry: Entry) => [entryTitle(words, entry), ...toCome(entry), ...disputes(words, entry)].join(' · ')
  const columns = (...names: string[]) => names.map((name) => words.named(`month.col.${name}`, name))
  const table = (key: string, title: string, names: string[], rows: string[][], kind?: LogKind): SheetTable => ({
    key,
    title,
    note: kind && rows.length > 0 ? countingNote(words, kind) : '',
    columns: columns(...names),
    rows,
  })
  const changed = log.changes.map(({ on, reason, entry, effect = 'changed' }) => {
    const about = log.entries.find(({ id }) => id === entry)
    const what = about
      ? t(`month.change.named.${effect}`, { title: entryTitle(words, about) })
      : t(`month.change.${effect}`)
    return [date(on), what, apart(reason)]
  })
  return [
    figures(words, log, asked, today, table),
    table(
      'activities',
      t('month.activities'),
      ['day', 'what', 'kind', 'people', 'say', 'countsAs'],
      of('activity').map((entry) => [
        day(entry.fields['date']),
        named(entry),
        choice('type', textOf(entry.fields['type'])),
        peopleIn(words, entry.fields),
        sayIn(words, entry),
        countedAs(words, entry, today),
      ]),
    ),
    table(
      'requests',
      t('month.requests'),
      ['what', 'askedOf', 'askedOn', 'due', 'outcome', 'countsIn'],
      of('meeting_request').map((entry) => [
        named(entry),
        many('askedOf', entry.fields['askedOf']),
        day(entry.fields['requestedOn']),
        day(entry.fields['respondBy']),
        [choice('met', outcomeOfRequest(entry.fields)), day(entry.fields['metOn']), typed(entry, 'reason')]
          .filter(Boolean)
          .join(', '),
        countedIn(words, entry),
      ]),
      'meeting_request',
    ),
    table(
      'meetings',
      t('month.meetings'),
      ['day', 'what', 'there', 'outcome'],
      of('local_area_meeting').map((entry) => [
        day(entry.fields['date']),
        named(entry),
        t(entry.fields['attended'] === true ? 'log.true' : 'log.false'),
        [choice('status', textOf(entry.fields['status'])), typed(entry, 'apologies')].filter(Boolean).join(', '),
      ]),
      'local_area_meeting',
    ),
    table(
      'escalations',
      t('month.escalations'),
      ['day', 'what', 'to', 'level', 'outcome'],
      of('escalation').map((entry) => [
        day(entry.fields['raisedOn']),
        named(entry),
        [typed(entry, 'toRole'), choice('toAgency', textOf(entry.fields['toAgency']))].join(', '),
        choice('level', textOf(entry.fields['level'])),
        typed(entry, 'outcome'),
      ]),
      'escalation',
    ),
    table(
      'communications',
      t('month.communications'),
      ['day', 'what', 'how', 'sender', 'formal'],
      of('communication').map((entry) => [
        day(entry.fields['date']),
        named(entry),
        choice('channel', textOf(entry.fields['channel'])),
        choice('sender', textOf(entry.fields['sender'])),
        t(entry.fields['formal'] === true ? 'log.true' : 'log.false'),
      ]),
      'communication',
    ),
    table(
      'trainings',
      t('month.trainings'),
      ['day', 'what', 'staff', 'parents'],
      of('training_session').map((entry) => [
        day(entry.fields['date']),
        named(entry),
        staffIn(words, entry),
        t(entry.fields['withParents'] === true ? 'log.true' : 'log.false'),
      ]),
    ),
    table(
      'saidDid',
      t('month.saidDid'),
      ['youSaid', 'weDid', 'status', 'owner', 'dueOrDone'],
      of('ywsd').map((entry) => [
        named(entry),
        typed(entry, 'weDid') || typed(entry, 'whyNot'),
        choice('status', textOf(entry.fields['status'])),
        textOf(entry.fields['owner']) && choice('owner', textOf(entry.fields['owner'])),
        day(entry.fields['doneOn']) || day(entry.fields['dueOn']),
      ]),
    ),
    table('changes', t('month.changes'), ['day', 'change', 'reason'], changed),
  ]
}

type Figure = { numerator: number | null; denominator: number | null }

/** The figures with what the plan asks for beside each; notes have a column only where there are any. */
function figures(
  words: ForumWords,
  log: MonthlyLog,
  plan: readonly AskedOf[] | null,
  today: string,
  table: (key: string, title: string, names: string[], rows: string[][]) => SheetTable,
): SheetTable {
  const { t, named } = words
  const said = ({ numerator, denominator }: Figure) =>
    numerator === null
      ? t('month.none')
      : denominator === null
        ? String(numerator)
        : t('month.share', { numerator, denominator })
  const notes = log.figures.map((figure) =>
    [
      figure.disputed > 0 ? t('month.disputed', { count: figure.disputed }) : '',
      figure.atClose ? t('month.atClose', { figure: said(figure.atClose) }) : '',
    ]
      .filter(Boolean)
      .join('; '),
  )
  const noted = notes.some(Boolean)
  return table(
    'figures',
    t('month.figures'),
    ['measure', 'figure', ...(plan ? ['asked'] : []), ...(noted ? ['notes'] : [])],
    log.figures.map((figure, i) => [
      named(`log.measure.${figure.metric}`, figure.metric),
      said(figure),
      ...(plan ? [askedWords(words, plan, figure, log.month, today)] : []),
      ...(noted ? [notes[i]!] : []),
    ]),
  )
}

/** The staff of a training; that nobody came was said with a 0. */
function staffIn(words: ForumWords, { fields }: Entry): string {
  return peopleIn(words, fields) || (Object.keys(fields['staff'] ?? {}).length > 0 ? words.t('month.none') : '')
}

/** How much say families had; of an activity that was not held, that. */
function sayIn({ t, named }: ForumWords, { fields }: Entry): string {
  if (fields['status'] !== 'held') return t(fields['status'] === 'planned' ? 'log.planned' : 'log.cancelled')
  return named(`log.short.${textOf(fields['level'])}`, '')
}

/** Disputes are shown beside what they dispute, on every copy. */
function disputes(words: ForumWords, { stances }: Entry): string[] {
  return disputesIn(stances).map(({ side, sentence }) =>
    words.t('month.disputes', { side: words.choice('side', side), sentence }),
  )
}
