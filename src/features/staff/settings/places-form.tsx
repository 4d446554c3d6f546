import { useState, type FormEvent } from 'react'
import type { Answer } from '../../../domain/ports-staff.ts'
import type { PlacesChanged } from '../../../domain/plan/taking-part.ts'
import type { PlacesDoor, PlacesSetting } from '../../../domain/places.ts'
import { useStaffWords } from '../words.ts'

type Props = { first: PlacesSetting; save: (changed: PlacesSetting) => Promise<Answer<PlacesChanged>> }

const PARTS = ['name', 'phone', 'when', 'href'] as const
const SENTENCES = ['readers', 'handIn'] as const
const ONE = ['complaint', 'sendiass', 'mediation'] as const

/** Every door as a row of boxes. The server says what is wrong; nothing typed is lost. */
export function PlacesForm({ first, save }: Props) {
  const words = useStaffWords()
  const { t } = words
  const [now, setNow] = useState<PlacesSetting>(() => ({
    readers: first.readers,
    safeguarding: first.safeguarding,
    complaint: first.complaint,
    sendiass: first.sendiass,
    mediation: first.mediation,
    handIn: first.handIn,
  }))
  const [said, setSaid] = useState('')
  const go = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await save(now)
    if (answer.kind !== 'answered') return setSaid(t(`staff.trouble.${answer.kind}`))
    const { value } = answer
    if (value.status !== 'refused') return setSaid(t('settings.saved'))
    const [field = 'all', code = 'malformed'] = value.problem.split(':')
    setSaid(
      t('settings.refused', {
        field: words.named(`settings.${field}`, field),
        why: words.named(`settings.why.${code}`, t('settings.why.malformed')),
      }),
    )
  }
  const doors: { id: string; legend: string; door: PlacesDoor; put: (door: PlacesDoor) => void }[] = [
    ...now.safeguarding.map((door, place) => ({
      id: `safeguarding-${place}`,
      legend: t('settings.number', { place: place + 1 }),
      door,
      put: (changed: PlacesDoor) =>
        setNow({ ...now, safeguarding: now.safeguarding.map((one, n) => (n === place ? changed : one)) }),
    })),
    ...ONE.map((field) => ({
      id: field,
      legend: t(`settings.${field}`),
      door: now[field],
      put: (changed: PlacesDoor) => setNow({ ...now, [field]: changed }),
    })),
  ]
  return (
    <form noValidate onSubmit={(event) => void go(event)} className="settings">
      {SENTENCES.map((field) => (
        <p key={field}>
          <label htmlFor={field}>{t(`settings.${field}`)}</label>
          <textarea
            id={field}
            rows={3}
            value={now[field]}
            onChange={(event) => setNow({ ...now, [field]: event.target.value })}
          />
        </p>
      ))}
      {doors.map(({ id, legend, door, put }) => (
        <fieldset key={id}>
          <legend>{legend}</legend>
          {PARTS.map((part) => (
            <p key={part}>
              <label htmlFor={`${id}-${part}`}>{t(`settings.part.${part}`)}</label>
              <input
                id={`${id}-${part}`}
                value={door[part] ?? ''}
                onChange={(event) => {
                  const { [part]: _before, ...others } = door
                  const typed = event.target.value
                  put(typed === '' && part !== 'name' ? (others as PlacesDoor) : { ...door, [part]: typed })
                }}
              />
            </p>
          ))}
        </fieldset>
      ))}
      <p className="buttons">
        <button type="submit" className="button">
          {t('settings.save')}
        </button>
      </p>
      <output>{said}</output>
    </form>
  )
}
