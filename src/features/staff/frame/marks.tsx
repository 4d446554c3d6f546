import type { Variation } from '../../../domain/metric/spc.ts'
import type { TargetSaid } from '../../../domain/plan/assurance.ts'
import type { Verdict } from '../../../domain/plan/judge.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { useStaffWords } from '../words.ts'
import { shapePath } from './shape-path.ts'

/** The shape of a kind of variation, centred on 0,0. */
export function VariationShape({ variation, size }: { variation: Variation; size: number }) {
  return <path d={shapePath(variation, size, 0, 0)} className={`shape shape-${variation}`} />
}

/** Shape and word for how the latest month compares with chance; "so far" while the month looked at is open. */
export function VariationMark({
  standing: { variation, running },
  open,
}: {
  standing: Pick<Standing, 'variation' | 'running'>
  open: boolean
}) {
  const { t } = useStaffWords()
  if (running) return <span className="mark soft">{t('variation.running')}</span>
  if (!variation) return <span className="mark soft">{t('variation.none')}</span>
  return (
    <span className={`mark mark-${variation}`}>
      <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <VariationShape variation={variation} size={5} />
      </svg>
      {t(`variation.${variation}`, { open: open ? 'yes' : 'no' })}
    </span>
  )
}

/** A ring for the target: full, half, crossed or empty. The word beside it says the same. */
const RING: Record<TargetSaid, string | null> = {
  consistent_pass: 'M0-3A3 3 0 1 1 0 3 3 3 0 1 1 0-3Z',
  inconsistent: 'M0-6A6 6 0 0 0 0 6Z',
  consistent_fail: 'M-4.2 4.2 4.2-4.2',
  changing: null,
}

/** Shape and word for whether the target is reached in the months to be expected. Nothing where no limits say so. */
export function AssuranceMark({ assurance }: { assurance: TargetSaid | null }) {
  const { t } = useStaffWords()
  if (!assurance) return null
  const inside = RING[assurance]
  return (
    <span className="mark mark-assurance">
      <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle r="6" className="ring" />
        {inside && <path d={inside} className={assurance === 'consistent_fail' ? 'ring' : 'ring-full'} />}
      </svg>
      {t(`assurance.${assurance}`)}
    </span>
  )
}

const SIGN: Record<Verdict, string | null> = {
  met: 'M-6 0.5L-2 5 6.5-5',
  missed: 'M-6.5-5H6.5L0 6.5Z',
  no_data: null,
  not_yet: null,
  trend_only: null,
  asked_before: null,
}

/** Shape and word for the milestone; "so far" while the month looked at is open. */
export function VerdictMark({ verdict, open }: { verdict: Verdict; open: boolean }) {
  const { t } = useStaffWords()
  const sign = SIGN[verdict]
  return (
    <span className={`mark mark-${verdict}`}>
      {sign && (
        <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d={sign} className="sign" />
        </svg>
      )}
      {t(`verdict.${verdict}`, { open: open ? 'yes' : 'no' })}
    </span>
  )
}
