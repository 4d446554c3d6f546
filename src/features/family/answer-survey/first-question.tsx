import type { Survey } from '../../../domain/survey/definition.ts'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { LanguageList, type LanguageChoice } from '../../../ui/language-list.tsx'
import { LanguageMenu } from '../../../ui/language-menu.tsx'
import { Masthead } from '../../../ui/masthead.tsx'
import type { Wording } from '../../../ui/wording.tsx'
import { SiteFoot } from '../site-foot.tsx'
import type { Places } from '../world.tsx'
import { SurveyIntro } from './survey-intro.tsx'

export type FirstQuestionProps = {
  survey: Survey
  area: string
  places: Places
  wording: Wording
  languages: readonly LanguageChoice[]
}

/**
 * A survey's first page as plain HTML: rendered at build time, answerable before React arrives.
 *
 * What its small script may rely on: `form#first-question` with `data-survey`, `data-version`, `data-question`,
 * `data-area`, `data-language`; radios named after the question; `#saved` (a live region, empty at first; set
 * `data-state="not-saved"` when it could not be kept); `#problem` (hidden until Continue is pressed with nothing
 * chosen); and its sentences in `data-msg-*`. `method="dialog"` keeps the choice out of any address when no script runs.
 */
export function FirstQuestion({ survey, area, places, wording, languages }: FirstQuestionProps) {
  const { t } = wording
  const question = survey.questions[0]
  if (question?.kind !== 'choice') throw new Error(`${survey.key} must begin with a choice`)
  return (
    <>
      <Masthead
        words={{ skip: t('frame.skip'), home: t('frame.home'), leave: t('frame.leave') }}
        neutralPage={places.neutralPage}
        menu={
          <LanguageMenu label={t('frame.language')} name={t('frame.languageName')}>
            <LanguageList languages={languages} chosen={wording.locale} />
          </LanguageMenu>
        }
      />
      <main id="main" className="column" tabIndex={-1}>
        <p className="who soft">{survey.intro}</p>
        <form
          id="first-question"
          method="dialog"
          noValidate
          data-survey={survey.key}
          data-version={survey.version}
          data-question={question.id}
          data-role={question.role}
          data-area={area}
          data-language={wording.locale}
          data-msg-saved-phone={t('survey.saved', { device: 'phone' })}
          data-msg-saved-device={t('survey.saved', { device: 'device' })}
          data-msg-not-saved-phone={t('survey.notSaved', { device: 'phone' })}
          data-msg-not-saved-device={t('survey.notSaved', { device: 'device' })}
          data-msg-not-kept={t('survey.notKept')}
          data-msg-opening={t('survey.opening')}
          data-msg-opening-slow={t('survey.openingSlow')}
        >
          <fieldset aria-describedby="problem">
            <legend>
              <h1>{question.label}</h1>
            </legend>
            <p id="problem" className="problem" role="alert" tabIndex={-1} hidden>
              {t('survey.choose')}
            </p>
            <ChoiceList name={question.id} choices={question.options} />
          </fieldset>
          <div className="actions">
            <button type="submit" className="button">
              {t('survey.continue')}
            </button>
            <p id="saved" className="saved" role="status" />
          </div>
        </form>
        <noscript>
          <p>{t('survey.noScript')}</p>
        </noscript>
        <SurveyIntro places={places} wording={wording} onPaper={survey.key} />
      </main>
      <SiteFoot t={t} />
    </>
  )
}
