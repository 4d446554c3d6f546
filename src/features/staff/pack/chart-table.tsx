import { figureText } from '../../../domain/plan/figure.ts'
import { milestoneFor } from '../../../domain/plan/judge.ts'
import type { Milestone, PlanMetric } from '../../../domain/plan/plan.ts'
import type { Standing } from '../../../domain/plan/standing.ts'
import { baseWords } from '../frame/base-words.ts'
import { ReadingSentences } from '../metric/reading-sentences.tsx'
import { useStaffWords, type StaffWords } from '../words.ts'

type Props = { metric: PlanMetric; standing: Standing; name: string; open: boolean }

/**
 * What a chart of a report says to somebody who hears the page: sentences, and every month that is drawn. A column that would be
 * empty is left out, because a report has fifty charts.
 */
export function ChartTable({ metric, standing, name, open }: Props) {
  const words = useStaffWords()
  const { t } = words
  const rows = rowsOf(words, metric, standing)
  const [asked, special] = [rows.some((row) => row.milestone), rows.some((row) => row.special)]
  return (
    <div className="unseen off-paper">
      <p>
        <ReadingSentences metric={metric} standing={standing} open={open} inReport />
      </p>
      <table>
        <caption>{t('pack.chartTable', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.month')}</th>
            <th scope="col">{metric.unit === 'percent' ? '%' : t('table.count')}</th>
            {asked && <th scope="col">{t('table.milestone')}</th>}
            {special && <th scope="col">{t('table.special')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.month}>
              <th scope="row">{row.month}</th>
              <td>{row.figure}</td>
              {asked && <td>{row.milestone?.raw}</td>}
              {special && <td>{row.special}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Row = { month: string; figure: string; milestone: Milestone | null; special: string }

/** The months as they are drawn, the one that is not over last. */
function rowsOf(words: StaffWords, metric: PlanMetric, { months, unfinished }: Standing): Row[] {
  const { t } = words
  const row = ({ point, value }: NonNullable<Standing['unfinished']>, special: string, state: string[]): Row => {
    const milestone = milestoneFor(metric, point.month)
    const figure = figureText(metric.unit, value, { milestone, direction: metric.direction })
    const said = [figure, ...baseWords(words, metric, point), ...state].join(', ')
    return { month: words.month(point.month), figure: said, milestone, special }
  }
  const over = months.map((one) =>
    row(one, one.spc && one.spc.special !== 'none' ? t(`special.${one.spc.special}`) : '', []),
  )
  return unfinished ? [...over, row(unfinished, '', [t('chart.key.unfinished')])] : over
}
