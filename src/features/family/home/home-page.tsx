import type { SurveyCard } from '../../../domain/survey/definition.ts'
import { surveyPath } from '../../../domain/survey/definition.ts'
import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'
import { PageDrawing, PersonDrawing } from './drawings.tsx'
import { HaveACode } from './have-a-code.tsx'
import { KeptSummary } from './kept-summary.tsx'

/** The first page: the surveys open now as large doors, what is kept here, and what families' words have changed. */
export function HomePage() {
  const { t } = useWording()
  const { surveys, places } = useFamilyWorld()
  const survey = surveys.find((one) => one.key === 'ehcp_satisfaction')
  return (
    <FamilyPage title={t('home.title')}>
      <h1>{t('home.title')}</h1>
      <p className="lead soft">{t('home.lead', { area: places.areaName })}</p>
      {survey && <Doors survey={survey} />}
      <HaveACode />
      <p>
        <a href="/paper">{t('home.paper')}</a>
      </p>
      <KeptSummary />
      <section id="what-changed" aria-labelledby="changed-title">
        <h2 id="changed-title">{t('home.changedTitle')}</h2>
        <div className="card">
          <p>{t('home.changedNone')}</p>
          <p className="soft">{t('home.changedHow')}</p>
        </div>
      </section>
    </FamilyPage>
  )
}

/** Two doors of the same size into the same survey; who is answering is its first question. */
function Doors({ survey }: { survey: SurveyCard }) {
  const { t } = useWording()
  const href = surveyPath(survey.key)
  return (
    <nav className="doorways" aria-label={t('home.doors')}>
      <a className="doorway" href={href}>
        <PageDrawing />
        <span>
          <strong>{t('home.parentTitle')}</strong>
          <span className="soft">{t('home.parentWhat', { minutes: survey.minutes })}</span>
        </span>
      </a>
      <a className="doorway doorway-young" href={href}>
        <PersonDrawing />
        <span>
          <strong>{t('home.youngTitle')}</strong>
          <span className="soft">{t('home.youngWhat', { minutes: survey.minutes })}</span>
        </span>
      </a>
    </nav>
  )
}
