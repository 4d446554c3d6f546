import { Link } from 'wouter'
import { addMonths } from '../../../domain/metric/months.ts'
import { firstMonth } from '../../../domain/plan/plan-months.ts'
import type { MetricNote } from '../../../domain/plan/notes.ts'
import type { Scorecard } from '../../../domain/plan/plan.ts'
import type { Pack } from '../../../domain/ports-pack.ts'
import { MonthPicker } from '../frame/month-picker.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMonth } from '../use-month.ts'
import { useNotes } from '../use-notes.ts'
import { useStaffWords } from '../words.ts'
import { BoardPack } from './board-pack.tsx'
import { ForumSheet } from './forum-sheet.tsx'
import { ImpactReport } from './impact-report.tsx'
import { FinishedNote } from './known-words.tsx'
import { NationalView } from './national-view.tsx'
import { PackDesk } from './pack-desk.tsx'
import { packKinds, type PackKind } from './pack-kinds.ts'
import { WordsUnder } from './words-under.tsx'

const SHEETS = { board: BoardPack, impact: ImpactReport, national: NationalView, forum: ForumSheet }

/** The reports of a month: one set of figures and words, cut for the four tables it is laid on. */
export function PackPage({ reader, kind }: { reader: Reader; kind: PackKind }) {
  const { server, packs, clock, print } = useStaffWorld()
  const { t } = useStaffWords()
  const [asked, setMonth] = useMonth()
  const month = asked ?? addMonths(clock.today().slice(0, 7), -1)
  // By another name than before a report said up to which day it knows: a view kept then does not say it.
  const words = useAnswer(`report ${reader.area} ${month}`, () => packs.pack(reader.area, month))
  // A report is of the plan of its month; mostly that is the one in force, whose figures are asked for at once.
  const plan = words.state === 'ready' && words.value.inForce === false ? words.value.plan : null
  const view = `scorecard ${reader.area} ${month}${plan ? ` ${plan}` : ''}`
  const figures = useAnswer(view, () => server.scorecard(reader.area, month, plan))
  const notes = useNotes(reader.area, null)
  const title = t(`pack.kind.${kind}`)
  const trouble = [figures, words].find((one) => one.state === 'trouble')
  const retry = () => [figures, words].forEach((one) => one.retry())
  return (
    <StaffFrame title={title} person={reader.person} demo={figures.state === 'ready' && figures.value.demo}>
      {trouble?.state === 'trouble' ? (
        // An area without a plan has figures but no pack.
        figures.state === 'ready' && figures.value.plan === null ? (
          <NoPlan area={reader.areaName} />
        ) : (
          <TroubleNote trouble={trouble.trouble} retry={retry} signOut={reader.signOut} />
        )
      ) : figures.state !== 'ready' || words.state !== 'ready' || notes.state === 'loading' ? (
        <Waiting title={title} lines={14} />
      ) : (
        <>
          <KeptNote at={figures.keptAt ?? words.keptAt} retry={retry} />
          <nav className="pack-kinds soft on-screen" aria-label={t('pack.kinds')}>
            {packKinds.map((one) => (
              <Link
                key={one}
                href={`/staff/pack/${one}?month=${month}`}
                aria-current={one === kind ? 'page' : undefined}
              >
                {t(`pack.kind.${one}`)}
              </Link>
            ))}
            <MonthPicker first={firstMonth(figures.value)} asOf={month} today={clock.today()} onPick={setMonth} />
            <button type="button" className="plain" onClick={print}>
              {t('staff.print')}
            </button>
          </nav>
          {notes.state === 'trouble' && <p className="soft">{t('notes.unread')}</p>}
          <Sheets kind={kind} area={reader.area} card={figures.value} pack={words.value} notes={notes.notes} />
        </>
      )}
    </StaffFrame>
  )
}

type SheetsProps = { kind: PackKind; area: string; card: Scorecard; pack: Pack; notes: readonly MetricNote[] }

function Sheets({ kind, area, card, pack, notes }: SheetsProps) {
  const Sheet = SHEETS[kind]
  // Another month is another desk: what was typed there must not follow.
  return (
    <PackDesk key={`${pack.plan} ${pack.month}`} area={area} first={pack} notes={notes}>
      {/* The joint page has no actions and no checks. */}
      {kind !== 'forum' && <FinishedNote kind={kind} />}
      <div className="pack">
        <Sheet card={card} />
        <WordsUnder of={kind} />
      </div>
    </PackDesk>
  )
}

function NoPlan({ area }: { area: string }) {
  const { t } = useStaffWords()
  return (
    <>
      <h1>{t('plan.none', { area })}</h1>
      <p>{t('plan.noneMeans')}</p>
    </>
  )
}
