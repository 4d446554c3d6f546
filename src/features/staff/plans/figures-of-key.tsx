import type { KeptMeasure } from '../../../domain/plan/kept-measures.ts'
import type { PlanFileMetric } from '../../../domain/plan/plan-file.ts'
import { useStaffWords } from '../words.ts'
import { ChoiceBox } from './choice-box.tsx'
import { original } from './plan-draft.ts'

type Props = {
  id: string
  metric: PlanFileMetric
  kept: readonly KeptMeasure[] | null
  /** It repeats a measure that is not in the plan. */
  repeatsNone: boolean
  put: (changed: PlanFileMetric) => void
}

/**
 * Where the figures of a row come from and what they count. Its key decides: of one that has figures already neither can be chosen,
 * a new one is entered by hand. The boxes are there where there is something to choose, or to put right in a plan that was begun
 * before.
 */
export function FiguresOfKey({ id, metric, kept, repeatsNone, put }: Props) {
  const { t } = useStaffWords()
  const { key, feed, unit, same_as: repeats } = metric
  const stands = kept?.find((one) => one.key === key)
  const feedFits = feed === (stands?.feed ?? 'manual')
  return (
    <>
      {(!stands || unit !== stands.unit) && (
        <ChoiceBox
          id={`${id}-unit`}
          label={t('plans.unit')}
          value={unit}
          options={(['percent', 'count'] as const).map((one) => [one, t(`plans.unit.${one}`)])}
          put={(chosen) => put({ ...metric, unit: chosen })}
        />
      )}
      {kept && !feedFits && (
        <ChoiceBox
          id={`${id}-feed`}
          label={t('plans.feed')}
          value={feed}
          options={(['manual', 'survey', 'log'] as const).map((one) => [one, t(`plans.feed.${one}`)])}
          put={(chosen) => put({ ...metric, feed: chosen })}
        />
      )}
      {repeats && !repeatsNone && <p className="soft">{t('plans.repeatsKey', { key: repeats })}</p>}
      {repeats && repeatsNone && (
        <p>
          {t('plans.repeatsNone', { key: repeats })}{' '}
          <button type="button" className="plain" onClick={() => put(original(metric, repeats))}>
            {t('plans.ownFigures', { key: repeats })}
          </button>
        </p>
      )}
      {!repeats && stands && <p className="soft">{t('plans.feedOfKey', { feed: stands.feed, unit: stands.unit })}</p>}
      {!repeats && kept && !stands && key !== '' && <p className="soft">{t('plans.feedOfNew')}</p>}
    </>
  )
}
