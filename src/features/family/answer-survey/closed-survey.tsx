import { isOpenOn, surveyPath, type Season } from '../../../domain/survey/definition.ts'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'

/** A survey outside its weeks: when it opens or that it closed, and the surveys that can be answered today. */
export default function ClosedSurvey({ season, today }: { season: Season; today: string }) {
  const { t, say, date } = useWording()
  const { surveys } = useFamilyWorld()
  const isAhead = today < season.opensOn
  return (
    <>
      <h1>{t('closed.title')}</h1>
      <p className="lead">
        {isAhead
          ? t('closed.opens', { opens: date(season.opensOn), closes: date(season.closesOn) })
          : t('closed.over', { closes: date(season.closesOn) })}
      </p>
      <h2>{t('closed.others')}</h2>
      <ul>
        {surveys
          .filter((one) => isOpenOn(one, today) && one.offeredTo.includes('parent_carer'))
          .map((one) => (
            <li key={one.key}>
              <a href={surveyPath(one.key)}>{say(one.title)}</a>
            </li>
          ))}
      </ul>
    </>
  )
}
