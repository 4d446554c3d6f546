import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'
import { formsOf } from './forms-of.ts'
import { paperAddress } from './paper-address.ts'

/** `draft`: that nobody has checked its words yet, in that language and in English. */
export type PaperLanguage = { code: string; name: string; draft: { own: string; english: string } | null }

type Props = {
  language: string
  languages: readonly PaperLanguage[]
  onLanguage: (code: string) => void
  /** Keys of the surveys that have Easy Read words. */
  easy: ReadonlySet<string>
}

/** Every survey as a form to print, for people without internet and for those who hand forms out. */
export function PaperListPage({ language, languages, onLanguage, easy }: Props) {
  const { t, say } = useWording()
  const { surveys } = useFamilyWorld()
  const draft = languages.find((one) => one.code === language)?.draft
  return (
    <FamilyPage title={t('paper.title')}>
      <h1>{t('paper.title')}</h1>
      <p className="lead soft">{t('paper.lead')}</p>
      {languages.length > 1 && (
        <p>
          <label>
            {t('paper.language')}{' '}
            <select value={language} onChange={(event) => onLanguage(event.target.value)}>
              {languages.map(({ code, name }) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>{' '}
          {draft && (
            <span className="soft">
              <bdi lang={language}>{draft.own}</bdi> · <bdi lang="en">{draft.english}</bdi>
            </span>
          )}
        </p>
      )}
      {surveys.map((survey) => (
        <section key={survey.key} aria-labelledby={`paper-${survey.key}`}>
          <h2 id={`paper-${survey.key}`}>{say(survey.title)}</h2>
          <ul className="paper-links">
            {formsOf(survey, easy.has(survey.key)).map(({ name, ...form }) => (
              <li key={name}>
                <a href={paperAddress({ ...form, survey: survey.key, language })}>{t(`paper.for.${name}`)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="soft">{t('paper.noPrinter')}</p>
    </FamilyPage>
  )
}
