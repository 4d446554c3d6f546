import { isAboutYou, isOnItsWay } from '../../../domain/response/parcel.ts'
import { surveyPath } from '../../../domain/survey/definition.ts'
import { useWording } from '../../../ui/wording.tsx'
import { GoingSoon } from '../my-answers/going-soon.tsx'
import { useKeptHere } from '../use-kept-here.ts'
import { useSurveyTitle } from '../my-answers/use-survey-title.ts'
import { useFamilyWorld } from '../world.tsx'

/** What this phone holds, in a line each: half-finished answers to go on with, answers that wait, receipts. */
export function KeptSummary() {
  const { t, date } = useWording()
  const titleOf = useSurveyTitle()
  const { device } = useFamilyWorld()
  const { kept } = useKeptHere()
  const waiting = kept?.parcels.filter((one) => isOnItsWay(one) && !isAboutYou(one)).length ?? 0
  const stuck = kept?.parcels.filter((one) => one.state === 'needs_attention').length ?? 0
  const receipts = kept?.receipts.length ?? 0
  const nothing = kept !== null && kept.drafts.length + waiting + stuck + receipts === 0
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{t('home.keptTitle')}</h2>
      <div className="card">
        {kept?.drafts.map((draft) => (
          <p key={draft.id}>
            <a className="button quiet" href={`${surveyPath(draft.survey)}#${draft.at}`}>
              {t('home.goOn', { title: titleOf(draft.survey) })}
            </a>
            <span className="soft beneath">{t('home.draftFrom', { day: date(draft.touchedOn) })}</span>
            <GoingSoon on={kept.goingSoon.get(draft.id)} />
          </p>
        ))}
        {waiting > 0 && <p className="state state-waiting">{t('home.waiting', { count: waiting })}</p>}
        {stuck > 0 && <p className="state state-bad">{t('home.stuck', { count: stuck })}</p>}
        {receipts > 0 && <p className="state state-good">{t('home.receipts', { count: receipts })}</p>}
        {nothing && <p className="soft">{t('home.keptNothing', { device })}</p>}
        <p>
          <a href="/my-answers">{t('home.keptAll')}</a>
        </p>
      </div>
    </section>
  )
}
