import type { Draft } from '../../../domain/response/parcel.ts'
import { surveyPath } from '../../../domain/survey/definition.ts'
import { SureButton } from '../../../ui/sure-button.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { GoingSoon } from './going-soon.tsx'
import { useSurveyTitle } from './use-survey-title.ts'
import { useFamilyWorld } from '../world.tsx'

export type DraftListProps = {
  drafts: Draft[]
  goingSoon: ReadonlyMap<string, string>
  onDone: () => Promise<void>
}

/** Answers begun and not sent, each with a way on and a way out. */
export function DraftList({ drafts, goingSoon, onDone }: DraftListProps) {
  const { t, date } = useWording()
  const world = useFamilyWorld()
  const titleOf = useSurveyTitle()
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t('mine.draftsTitle')}</h2>
      {drafts.length === 0 && <p className="soft">{t('mine.draftsNone')}</p>}
      {drafts.map((draft) => (
        <div className="card" key={draft.id}>
          <h3>{titleOf(draft.survey)}</h3>
          <p>{t('mine.draftState', { count: Object.keys(draft.answers).length, day: date(draft.touchedOn) })}</p>
          <p>
            <GoingSoon on={goingSoon.get(draft.id)} />
          </p>
          <div className="stack">
            <a className="button" href={`${surveyPath(draft.survey)}#${draft.at}`}>
              {t('mine.draftGoOn')}
            </a>
            <SureButton
              words={{
                ask: t('mine.draftDelete'),
                sure: t('mine.draftDeleteSure'),
                yes: t('mine.deleteYes'),
                no: t('mine.keep'),
              }}
              onSure={() => world.drafts.discard(draft.id).then(onDone)}
            />
          </div>
        </div>
      ))}
    </section>
  )
}
