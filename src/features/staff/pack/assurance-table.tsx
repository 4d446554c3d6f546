import { useState, type FormEvent } from 'react'
import { assuranceTiming } from '../../../domain/plan/report.ts'
import type { Assurance } from '../../../domain/ports-pack.ts'
import { Scroller } from '../frame/scroller.tsx'
import { TextBox } from '../plans/text-box.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'

/** The checks of everyday work by their cadence: when each was last done, when it is due again, and what is overdue. */
export function AssuranceTable() {
  const { t } = useStaffWords()
  const { pack } = usePackDesk()
  const [open, setOpen] = useState<number | null>(null)
  const title = t('pack.assurance')
  return (
    <section>
      <h2>{title}</h2>
      <Scroller name={title}>
        <table className="pack-table">
          <thead>
            <tr>
              <th scope="col">{t('pack.checkName')}</th>
              <th scope="col">{t('pack.last')}</th>
              <th scope="col">{t('pack.dueAgain')}</th>
              {pack.mayWrite && (
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
                toggle={() => setOpen(open === line.position ? null : line.position)}
              />
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}

function AssuranceRow({ line, open, toggle }: { line: Assurance; open: boolean; toggle: () => void }) {
  const { t, date } = useStaffWords()
  const { clock } = useStaffWorld()
  const { pack } = usePackDesk()
  const { last, due, overdue } = assuranceTiming(line, pack.adoptedOn, clock.today())
  return (
    <>
      <tr>
        <th scope="row">
          {line.statement}. {line.text}
        </th>
        <td className="dated">{last ? date(last) : t('pack.never')}</td>
        <td className="dated">
          {due ? date(due) : line.cadence === 'daily' ? t('pack.everyDay') : t('pack.noCadence')}
          {overdue && (
            <>
              {' · '}
              <b>{t('pack.overdue')}</b>
            </>
          )}
        </td>
        {pack.mayWrite && (
          <td className="on-screen">
            <button type="button" className="plain" aria-expanded={open} onClick={toggle}>
              {t('pack.record')} <span className="unseen">{line.text}</span>
            </button>
          </td>
        )}
      </tr>
      {open && (
        <tr className="on-screen">
          <td colSpan={4}>
            <RecordForm line={line} done={toggle} />
          </td>
        </tr>
      )}
    </>
  )
}

function RecordForm({ line, done }: { line: Assurance; done: () => void }) {
  const { t, date } = useStaffWords()
  const { clock, packs, newId } = useStaffWorld()
  const { area, pack, send } = usePackDesk()
  // One id for one record, however often it has to be sent.
  const [id] = useState(newId)
  const [on, setOn] = useState(clock.today())
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const problem = await send(packs.recordAssurance(area, pack.month, line.position, { id, on, note }))
    if (problem === null) done()
    else setSaid(problem)
  }
  const takeBack = async (record: string) => {
    const taken = { id: newId(), takesBack: record }
    setSaid((await send(packs.recordAssurance(area, pack.month, line.position, taken))) ?? t('pack.takenBack'))
  }
  return (
    <form className="settings" noValidate onSubmit={(event) => void save(event)}>
      <fieldset>
        <legend>{line.text}</legend>
        <TextBox id={`done-${line.position}`} type="date" label={t('pack.doneOn')} value={on} put={setOn} />
        <TextBox
          id={`done-note-${line.position}`}
          label={t('pack.note')}
          hint={t('pack.evidenceHint')}
          value={note}
          put={setNote}
        />
      </fieldset>
      <p className="buttons">
        <button type="submit" className="button">
          {t('pack.save')}
        </button>
        <button type="button" className="plain" onClick={done}>
          {t('pack.leave')}
        </button>
      </p>
      <output>{said}</output>
      {line.done.length > 0 && (
        <ul>
          {line.done.map((record) => (
            <li key={record.id}>
              {date(record.on)} {record.note}{' '}
              <button type="button" className="plain" onClick={() => void takeBack(record.id)}>
                {t('pack.takeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
