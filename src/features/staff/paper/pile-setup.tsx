import { useState } from 'react'
import { paperRoutes } from '../../../domain/paper/paper-form.ts'
import { useStaffWords } from '../words.ts'
import { usePaperDesk, type Pile } from './paper-desk.tsx'

type Props = { first: Pile | null; failed: boolean; onStart: (pile: Pile) => void }

/** Which forms lie on the pile: what the code in their foot says. */
export function PileSetup({ first, failed, onStart }: Props) {
  const { t } = useStaffWords()
  const { surveys, languages } = usePaperDesk()
  const [pile, setPile] = useState<Pile>(
    first ?? {
      survey: surveys[0]!.key,
      version: surveys[0]!.version,
      route: paperRoutes(surveys[0]!)[0]!,
      easy: false,
      language: languages[0]!.code,
      channel: 'paper_entered',
      twice: false,
    },
  )
  const change = (part: Partial<Pile>) => setPile((now) => ({ ...now, ...part }))
  const card = surveys.find((one) => one.key === pile.survey) ?? surveys[0]!
  const forms = paperRoutes(card).flatMap((route) => (route === 'young' ? ['young', 'easy'] : ['parent']))
  return (
    <form
      className="card key-setup"
      onSubmit={(event) => {
        event.preventDefault()
        onStart(pile)
      }}
    >
      {failed && (
        <p role="alert">
          <strong>{t('key.unknown')}</strong>
        </p>
      )}
      <Choice
        label={t('key.survey')}
        value={pile.survey}
        options={surveys.map((one) => [one.key, `${one.title} (${one.key})`])}
        onChange={(survey) => {
          const chosen = surveys.find((one) => one.key === survey)!
          change({ survey, version: chosen.version, route: paperRoutes(chosen)[0]!, easy: false })
        }}
      />
      <Choice
        label={t('key.version')}
        value={String(pile.version)}
        options={Array.from({ length: card.version }, (_, i) => [String(i + 1), String(i + 1)])}
        onChange={(version) => change({ version: Number(version) })}
      />
      <Choice
        label={t('key.form')}
        value={pile.easy ? 'easy' : pile.route}
        options={forms.map((form) => [form, t(`key.form.${form as 'parent' | 'young' | 'easy'}`)])}
        onChange={(form) => change({ route: form === 'parent' ? 'parent' : 'young', easy: form === 'easy' })}
      />
      <Choice
        label={t('key.language')}
        value={pile.language}
        options={languages.map((one) => [one.code, `${one.name} (${one.code})`])}
        onChange={(language) => change({ language })}
      />
      <Choice
        label={t('key.channel')}
        value={pile.channel}
        options={(['paper_entered', 'phone_entered'] as const).map((code) => [code, t(`key.channel.${code}`)])}
        onChange={(channel) => change({ channel: channel as Pile['channel'] })}
      />
      <label className="key-tick">
        <input type="checkbox" checked={pile.twice} onChange={(event) => change({ twice: event.target.checked })} />{' '}
        {t('key.twice')}
      </label>
      <button type="submit" className="button">
        {t('key.start')}
      </button>
    </form>
  )
}

type ChoiceProps = {
  label: string
  value: string
  options: (readonly [string, string])[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
