import type { SurveyCard } from '../../../domain/survey/definition.ts'
import { surveyPath } from '../../../domain/survey/definition.ts'
import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'
import { HeartDrawing, PageDrawing, PersonDrawing } from './drawings.tsx'
import { HaveACode } from './have-a-code.tsx'
import { KeptSummary } from './kept-summary.tsx'
import { MoreSurveys, SurveysForWorkers } from './more-surveys.tsx'

/** The first page: the surveys open now as large doors, what is kept here, and what families' words have changed. */
export function HomePage() {
  const { t } = useWording()
  const { surveys, places, showChanged } = useFamilyWorld()
  const find = (key: string) => surveys.find((one) => one.key === key)
  const plan = find('ehcp_satisfaction')
  const service = find('friends_family')
  return (
    <FamilyPage title={t('home.title')}>
      <h1>{t('home.title')}</h1>
      <p className="lead soft">{t('home.lead', { area: places.areaName })}</p>
      {plan && <Doors plan={plan} service={service} />}
      <MoreSurveys />
      <HaveACode />
      <p>
        <a href="/paper">{t('home.paper')}</a>
      </p>
      <KeptSummary />
      <section id="what-changed" aria-labelledby="changed-title">
        <h2 id="changed-title">{t('home.changedTitle')}</h2>
        <div ref={showChanged} />
        <div className="card">
          <p>{t('home.changedNone')}</p>
          <p className="soft">{t('home.changedHow')}</p>
        </div>
      </section>
      <SurveysForWorkers />
    </FamilyPage>
  )
}

/** The surveys most people come for. The first two lead into the same one: who is answering is its first question. */
function Doors({ plan, service }: { plan: SurveyCard; service: SurveyCard | undefined }) {
  const { t, say } = useWording()
  const href = surveyPath(plan.key)
  return (
    <nav className="doorways" aria-label={t('home.doors')}>
      <a className="doorway" href={href}>
        <PageDrawing />
        <span>
          <strong>{t('home.parentTitle')}</strong>
          <span className="soft">{t('home.parentWhat', { minutes: plan.minutes })}</span>
        </span>
      </a>
      <a className="doorway doorway-young" href={href}>
        <PersonDrawing />
        <span>
          <strong>{t('home.youngTitle')}</strong>
          <span className="soft">{t('home.youngWhat', { minutes: plan.minutes })}</span>
        </span>
      </a>
      {service && (
        <a className="doorway" href={surveyPath(service.key)}>
          <HeartDrawing />
          <span>
            <strong>{say(service.title)}</strong>
            <span className="soft">{t('home.serviceWhat', { minutes: service.minutes })}</span>
          </span>
        </a>
      )}
    </nav>
  )
}
