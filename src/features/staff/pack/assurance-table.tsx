import { useState } from 'react'
import { mayChangeIn, type Assurance } from '../../../domain/ports-pack.ts'
import { assuranceTiming } from '../../../domain/plan/report.ts'
import { apart, Typed } from '../../../ui/typed.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { Told } from '../frame/told.tsx'
import { useStaffWords } from '../words.ts'
import { KnownWords } from './known-words.tsx'
import { usePackDesk } from './pack-desk.tsx'
import { RecordForm } from './record-form.tsx'
import { FormRow, OpenCell, useRowForm } from './row-form.tsx'

/** The checks of everyday work by their cadence: when each was last done, when it is due again, and what is overdue. */
export function AssuranceTable() {
  const { t } = useStaffWords()
  const { pack } = usePackDesk()
  const [open, setOpen] = useState<number | null>(null)
  const [saved, setSaved] = useState<{ position: number; day: string } | null>(null)
  const title = t('pack.assurance')
  return (
    <section>
      <div className="pack-head">
        <h2>{title}</h2>
        <KnownWords />
      </div>
      <Scroller name={title}>
        <table className="pack-table check-table row-cards">
          <thead>
            <tr>
              <th scope="col">{t('pack.checkName')}</th>
              <th scope="col">{t('pack.last')}</th>
              <th scope="col">{t('pack.dueAgain')}</th>
              {mayChangeIn(pack) && (
                <th scope="col" className="on-screen">
                  <span className="unseen">{t('pack.record')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {pack.assurance.map((line) => (
              <AssuranceRow
                key={line.position}
                line={line}
                open={open === line.position}
                toggle={() => {
                  setSaved(null)
                  setOpen(open === line.position ? null : line.position)
                }}
                savedOn={saved?.position === line.position ? saved.day : null}
                saved={(day) => {
                  setOpen(null)
                  setSaved({ position: line.position, day })
                }}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}

type RowProps = {
  line: Assurance
  open: boolean
  toggle: () => void
  saved: (day: string) => void
  /** The day it was just recorded for. */
  savedOn: string | null
}

function AssuranceRow({ line, open, toggle, saved, savedOn }: RowProps) {
  const { t, date } = useStaffWords()
  const { pack } = usePackDesk()
  const { opener, leave } = useRowForm(toggle)
  const { last, due, overdue } = assuranceTiming(line, pack.adoptedOn, pack.known.on)
  return (
    <>
      <tr>
        <th scope="row">
          {line.statement}. <Typed>{line.text}</Typed>
        </th>
        <td className="dated" data-label={t('pack.last')}>
          {last ? date(last) : t('pack.never')}
          {savedOn !== null && <Told>{t('pack.savedCheck', { day: date(savedOn) })}</Told>}
        </td>
        <td className="dated" data-label={t('pack.dueAgain')}>
          {due ? date(due) : line.cadence === 'daily' ? t('pack.everyDay') : t('pack.noCadence')}
          {overdue && (
            <>
              {' · '}
              <b>{t('pack.overdue')}</b>
            </>
          )}
        </td>
        {mayChangeIn(pack) && (
          <OpenCell opener={opener} open={open} toggle={toggle} words={t('pack.record')} of={apart(line.text)} />
        )}
      </tr>
      {open && (
        <FormRow columns={4}>
          <RecordForm line={line} saved={saved} leave={leave} />
        </FormRow>
      )}
    </>
  )
}
