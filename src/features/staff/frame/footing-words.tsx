import type { Footing } from '../../../domain/plan/plan.ts'
import { useStaffWords } from '../words.ts'

type Props = { statement: { footing?: Footing | null | undefined; footingSince?: string | null | undefined } }

/** Beside a statement: since when it is everyday work, or a priority again. Nothing where it never was anything else. */
export function FootingWords({ statement: { footing, footingSince } }: Props) {
  const { t, month } = useStaffWords()
  if (!footing || !footingSince) return null
  return <span className="footing">{t(`footing.since.${footing}`, { month: month(footingSince) })}</span>
}
