import { Link } from 'wouter'
import { figuresPath, usePlan } from '../use-month.ts'
import { metricName, useStaffWords } from '../words.ts'

type Props = { metric: { key: string; label: string }; asOf: string; className?: string }

/** A measure by its name, which leads to its page: in this month, and by the plan it is read by here. */
export function MetricLink({ metric, asOf, className }: Props) {
  const words = useStaffWords()
  const plan = usePlan()
  return (
    <Link className={className} href={figuresPath(`/metric/${metric.key}`, asOf, plan)}>
      {metricName(words, metric)}
    </Link>
  )
}
