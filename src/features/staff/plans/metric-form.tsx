import { useState } from 'react'
import type { KeptMeasure } from '../../../domain/plan/kept-measures.ts'
import type { PlanFileMetric } from '../../../domain/plan/plan-file.ts'
import { readPrinted } from '../../../domain/plan/printed.ts'
import { useStaffWords } from '../words.ts'
import { ChoiceBox } from './choice-box.tsx'
import { Fold } from './fold.tsx'
import { linesOf, milestonesIn } from './milestone-lines.ts'
import { FiguresOfKey } from './figures-of-key.tsx'
import { keyed, keyOfLabel } from './plan-draft.ts'
import { TextBox } from './text-box.tsx'

type Props = {
  id: string
  metric: PlanFileMetric
  /** The keys that have figures already; null while they are not known. */
  kept: readonly KeptMeasure[] | null
  /** It repeats a measure that is not in the plan. */
  repeatsNone: boolean
  put: (changed: PlanFileMetric) => void
  remove: () => void
}

/** One row of the plan. It folds to its name, so that a plan of forty rows stays a page. */
export function MetricForm({ id, metric, kept, repeatsNone, put, remove }: Props) {
  const { t } = useStaffWords()
  const [lines, setLines] = useState(() => linesOf(metric.trajectory))
  const { wrong } = milestonesIn(lines)
  const change = (part: Partial<PlanFileMetric>) => put({ ...metric, ...part })
  // A key that was made from the words follows them; one that was given stays.
  const rename = (label: string) =>
    change({ label, ...(metric.key === keyOfLabel(metric.label) ? keyed(metric, keyOfLabel(label), kept) : {}) })
  return (
    <Fold name={metric.label || t('plans.newRow')} begun={metric.label !== ''}>
      <div className="boxes">
        <TextBox id={`${id}-label`} label={t('plans.rowLabel')} value={metric.label} put={rename} />
        <TextBox
          id={`${id}-key`}
          label={t('plans.rowKey')}
          hint={t('plans.rowKeyHint')}
          value={metric.key}
          put={(key) => change(keyed(metric, key, kept))}
        />
        <FiguresOfKey id={id} metric={metric} kept={kept} repeatsNone={repeatsNone} put={put} />
        <ChoiceBox
          id={`${id}-direction`}
          label={t('plans.direction')}
          value={metric.direction}
          options={(['higher', 'lower', 'trend-only'] as const).map((d) => [d, t(`plans.direction.${d}`)])}
          put={(direction) => change({ direction, has_numeric_trajectory: direction !== 'trend-only' })}
        />
        <TextBox
          id={`${id}-target`}
          label={t('milestones.target')}
          hint={t('plans.targetHint')}
          value={metric.target?.raw ?? ''}
          put={(raw) => change({ target: targetOf(raw) })}
        />
        <TextBox
          id={`${id}-milestones`}
          rows={4}
          label={t('plans.milestones')}
          hint={t('plans.milestonesHint')}
          value={lines}
          put={(typed) => {
            setLines(typed)
            change({ trajectory: milestonesIn(typed).trajectory })
          }}
        />
        {wrong.length > 0 && (
          <output className="problem">{t('plans.wrongLines', { lines: wrong.join(', '), count: wrong.length })}</output>
        )}
        <p>
          <button type="button" className="plain" onClick={remove}>
            {t('plans.removeRow', { name: metric.label || t('plans.newRow') })}
          </button>
        </p>
      </div>
    </Fold>
  )
}

/** A target as printed: a value where it reads as one, else words such as “Higher”. */
function targetOf(raw: string): NonNullable<PlanFileMetric['target']> {
  const printed = readPrinted(raw)
  if (printed) return { kind: 'value', ...printed, raw }
  return raw.trim() === '' ? { kind: 'none', raw: null } : { kind: 'direction', raw }
}
