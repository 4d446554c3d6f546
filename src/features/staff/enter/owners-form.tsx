import { useState } from 'react'
import type { ManualGrid, ManualRow } from '../../../domain/manual/figures.ts'
import { isLost } from '../../../domain/ports-staff.ts'
import { useStaffWords } from '../words.ts'
import { useEnterDesk } from './enter-desk.tsx'
import { rowName } from './view-picker.tsx'

const AGENCIES = ['la', 'health', 'social_care', 'education'] as const

/** Whose each measure is. Leads alone see it, and it decides who may enter what. */
export function OwnersForm({ area, grid, onChanged }: { area: string; grid: ManualGrid; onChanged: () => void }) {
  const { t } = useStaffWords()
  const [said, setSaid] = useState('')
  return (
    <details className="enter-owners">
      <summary>
        <h2>{t('enter.owners')}</h2>
      </summary>
      <p className="soft">{t('enter.owners.lead')}</p>
      <output>{said}</output>
      {grid.rows.map((row) => (
        <OwnerLine key={row.metric} area={area} row={row} onSaid={setSaid} onChanged={onChanged} />
      ))}
    </details>
  )
}

type LineProps = { area: string; row: ManualRow; onSaid: (words: string) => void; onChanged: () => void }

function OwnerLine({ area, row, onSaid, onChanged }: LineProps) {
  const { server } = useEnterDesk()
  const words = useStaffWords()
  const { t } = words
  const [owner, setOwner] = useState(row.owner)
  const [agency, setAgency] = useState(row.agency ?? '')
  const name = rowName(words, row)
  const save = async () => {
    const answer = await server.setOwner(area, row.metric, owner, agency === '' ? null : agency)
    if (isLost(answer)) return onSaid(t('enter.owners.lost', { name }))
    if (answer.kind !== 'answered') return onSaid(t('enter.notSaved', { why: t(`staff.trouble.${answer.kind}`) }))
    onSaid(t(answer.value.status === 'refused' ? 'enter.owners.refused' : 'enter.owners.changed', { name }))
    if (answer.value.status === 'changed') onChanged()
  }
  return (
    <fieldset className="enter-owner-line">
      <legend>{name}</legend>
      <label>
        <span>{t('enter.owners.owner')}</span>
        <input type="text" maxLength={80} value={owner} onChange={(event) => setOwner(event.target.value)} />
      </label>
      <label>
        <span>{t('enter.owners.agency')}</span>
        <select value={agency} onChange={(event) => setAgency(event.target.value)}>
          <option value="">{t('enter.owners.any')}</option>
          {AGENCIES.map((one) => (
            <option key={one} value={one}>
              {t(`code.agency.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {(owner !== row.owner || agency !== (row.agency ?? '')) && (
        <button type="button" className="button quiet" onClick={() => void save()}>
          {t('enter.owners.save', { name })}
        </button>
      )}
    </fieldset>
  )
}
