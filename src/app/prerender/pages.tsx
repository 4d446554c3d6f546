import { renderToStaticMarkup } from 'react-dom/server'
import { familyMessages } from '../../content/messages/en/family.ts'
import { sharedMessages } from '../../content/messages/en/shared.ts'
import { wirralPlaces } from '../../content/messages/places/wirral.ts'
import { currentSurvey, publishedSurveys } from '../../content/surveys/published.ts'
import { surveyPath } from '../../domain/survey/definition.ts'
import { FirstQuestion } from '../../features/family/answer-survey/first-question.tsx'
import { createWording } from '../../ui/wording.tsx'

/** One HTML file to write, and what stands in its head and body. */
export type PageToBuild = {
  /** Name in dist, such as `s/ehcp-satisfaction/index.html`. */
  file: string
  /** The address it is served at; the boot script compares it with where it finds itself. */
  address: string
  title: string
  description: string
  markup: string
  /** `first`: only the first question's style. `app`: the whole look, named in the HTML. */
  look: 'first' | 'app'
  /** Whether search engines may list it. */
  listed: boolean
}

/** Every page that is made at build time: each survey's first question, and the shell for all other addresses. */
export function pagesToBuild(): PageToBuild[] {
  const wording = createWording('en', sharedMessages, familyMessages)
  const keys = [...new Set(publishedSurveys.map((survey) => survey.key))]
  const surveys = keys.map((key): PageToBuild => {
    const survey = currentSurvey(key)!
    return {
      file: `${surveyPath(key).slice(1)}/index.html`,
      address: surveyPath(key),
      title: `${survey.title} – Heard`,
      description: survey.intro,
      markup: renderToStaticMarkup(
        <FirstQuestion survey={survey} area="wirral" places={wirralPlaces} wording={wording} />,
      ),
      look: 'first',
      listed: true,
    }
  })
  const shell = { title: 'Heard', description: 'Heard', markup: '', look: 'app' as const }
  return [
    { ...shell, file: 'index.html', address: '/', listed: true },
    { ...shell, file: 'shell.html', address: '', listed: false },
    ...surveys,
  ]
}
