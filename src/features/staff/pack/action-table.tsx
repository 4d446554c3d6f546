import { useState } from 'react'
import { mayChangeIn, type ReportedAction } from '../../../domain/ports-pack.ts'
import { Scroller } from '../frame/scroller.tsx'
import { Told } from '../frame/told.tsx'
import { useStaffWords } from '../words.ts'
import { ActionRow } from './action-row.tsx'
import { KnownWords } from './known-words.tsx'
import { usePackDesk } from './pack-desk.tsx'

type Props = {
  title: string
  /** What the table is called, where others on the page have the same title. */
  called?: string
  none: string
  actions: ReportedAction[]
  level?: 'h2' | 'h3'
  /** All that the plan prints, whatever the day. */
  whole?: boolean
}

const TABLE = 'pack-table action-table row-cards'
const nameOf = ({ kind, position }: ReportedAction) => `${kind}-${position}`

/** Actions with whose they are, when they are due, and how they stand; everything is a word, so that grey paper loses nothing. */
export function ActionTable({ title, called = title, none, actions, level: Heading = 'h3', whole = false }: Props) {
  const { t } = useStaffWords()
  const { pack } = usePackDesk()
  const [changing, setChanging] = useState<string | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const toggle = (name: string) => {
    setSaved(null)
    setChanging(changing === name ? null : name)
  }
  const done = (name: string) => {
    setChanging(null)
    setSaved(name)
  }
  const one = pack.actions.find((action) => nameOf(action) === saved)
  const told =
    one?.state && t('pack.savedAction', { action: one.refs.join(', '), state: t(`pack.status.${one.state.status}`) })
  // Done or stopped, it may have left a list of those that are due.
  const left = told && !actions.some((action) => nameOf(action) === saved) ? <Told>{told}</Told> : null
  const isShown = actions.some(({ state }) => state?.note || state?.evidence)
  if (actions.length === 0) {
    return (
      <>
        <p className="soft">
          {none} {!whole && <KnownWords />}
        </p>
        {left}
      </>
    )
  }
  return (
    <section>
      <div className="pack-head">
        <Heading>{title}</Heading>
        <KnownWords />
      </div>
      {left}
      <Scroller name={called}>
        <table className={isShown ? TABLE : `${TABLE} bare`}>
          <thead>
            <tr>
              <th scope="col">{t('pack.action')}</th>
              <th scope="col" className="who">
                {t('plans.actionWho')}
              </th>
              <th scope="col" className="dated">
                {t('plans.actionWhen')}
              </th>
              <th scope="col" className="told">
                {t('pack.state')}
              </th>
              <th scope="col" className="shown">
                {t('pack.evidence')}
              </th>
              {mayChangeIn(pack) && (
                <th scope="col" className="on-screen">
                  <span className="unseen">{t('pack.change')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => {
              const name = nameOf(action)
              return (
                <ActionRow
                  key={name}
                  action={action}
                  open={changing === name}
                  toggle={() => toggle(name)}
                  saved={() => done(name)}
                  told={saved === name && told ? told : null}
                />
              )
            })}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}
