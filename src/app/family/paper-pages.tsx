import '../../ui/styles/paper.css'
import { useLocation, useSearch } from 'wouter'
import { languages } from '../../content/messages/languages.ts'
import { messagesBeside, messagesOnTheWay, surveyWords } from '../../content/messages/load.ts'
import { easyMessages } from '../../content/messages/load-easy.ts'
import { messagesOnPaper } from '../../content/messages/load-paper.ts'
import { surveyCards } from '../../content/surveys/cards.ts'
import { paperRoutes } from '../../domain/paper/paper-form.ts'
import { Pictures } from '../../features/family/easy-read/pictures.ts'
import { NotFoundPage } from '../../features/family/notices/not-found-page.tsx'
import { hasEasyWords } from '../../features/family/paper/forms-of.ts'
import { choiceOf } from '../../features/family/paper/paper-address.ts'
import { PaperFormPage } from '../../features/family/paper/paper-form-page.tsx'
import { PaperListPage } from '../../features/family/paper/paper-list-page.tsx'
import { useFamilyWorld } from '../../features/family/world.tsx'
import { createWording, WordingProvider, type Wording } from '../../ui/wording.tsx'
import { awaited } from './awaited.ts'
import { remembered } from './remembered.ts'
import { surveyOf } from './survey-of.ts'
import { known } from './wording.ts'

/**
 * Everything a form and the list of forms say; asked for as `language survey`, or `language` for the list. With `easy` after
 * it, in the plainer words where the language has them.
 */
const paperWording = remembered(async (languageAndSurvey): Promise<Wording> => {
  const [code = '', survey = '', easy] = languageAndSurvey.split(' ')
  const language = known(code)
  const [frame, beside, paper, words, easier] = await Promise.all([
    messagesOnTheWay(language),
    messagesBeside(language),
    messagesOnPaper(language),
    surveyWords(language, survey),
    easy ? easyMessages(language) : {},
  ])
  return createWording(language, [frame.messages, beside.messages, paper, easier], frame.words, words)
})

/** The surveys with Easy Read words. */
const easySurveys = remembered(async () => {
  const all = await Promise.all(surveyCards.map((card) => surveyOf(card.key)))
  return new Set(all.filter(hasEasyWords).map((one) => one.key))
})

const NO_PICTURES = () => null

/** The symbols beside the easy words, fetched with the rest of Easy Read. */
const easyPictures = remembered(
  async (languageAndSurvey) => (await (await import('./easy-read.ts')).easyRead(languageAndSurvey)).symbolOf,
)

/** The forms to print. Their words are a file of their own. */
export function PaperPages({ path }: { path: string | undefined }) {
  const { language } = useFamilyWorld()
  return (
    <WordingProvider wording={awaited(paperWording(language))}>
      {path ? <OneForm path={path} /> : <List />}
    </WordingProvider>
  )
}

function List() {
  const { language } = useFamilyWorld()
  const [, go] = useLocation()
  const asked = known(new URLSearchParams(useSearch()).get('lang') ?? language)
  return (
    <PaperListPage
      language={asked}
      languages={languages}
      onLanguage={(code) => go(`/paper?lang=${code}`, { replace: true })}
      easy={awaited(easySurveys(''))}
    />
  )
}

function OneForm({ path }: { path: string }) {
  const { language } = useFamilyWorld()
  const asked = choiceOf(path, useSearch(), language)
  const card = surveyCards.find((one) => one.key === asked.survey)
  if (!card) return <NotFoundPage />
  const survey = awaited(surveyOf(card.key))
  const routes = paperRoutes(card)
  // A survey for young people alone has no other form to lead to.
  const route = routes.includes(asked.route) ? asked.route : routes[0]!
  const choice = { ...asked, route, language: known(asked.language) }
  const printed = awaited(paperWording(`${choice.language} ${choice.survey}${choice.easy ? ' easy' : ''}`))
  const pictures = choice.easy ? awaited(easyPictures(`${choice.language} ${choice.survey}`)) : NO_PICTURES
  return (
    <Pictures.Provider value={pictures}>
      <PaperFormPage
        survey={survey}
        choice={choice}
        printed={printed}
        draft={languages.find((one) => one.code === choice.language)?.draft ?? null}
      />
    </Pictures.Provider>
  )
}
