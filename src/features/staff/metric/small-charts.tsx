import { figureText, shareText } from '../../../domain/plan/figure.ts'
import type { Breakdown } from '../../../domain/plan/plan.ts'
import { useStaffWords } from '../words.ts'
import { apart, partsOf, type Cell, type Part } from './part-cells.ts'
import { quarterWords } from './quarter-words.ts'
import { SmallChart } from './small-chart.tsx'
import { useQuarters, type Quarters } from './use-quarters.ts'

/** Each group of a breakdown over the last four quarters as a chart of its own, all on one scale; then as a table. */
export function SmallCharts({ area, metric, latest }: { area: string; metric: string; latest: Breakdown }) {
  const { t } = useStaffWords()
  const loaded = useQuarters(area, metric, latest)
  if (loaded.state === 'loading') return <div className="bone bone-block" aria-busy="true" />
  return (
    <>
      {loaded.state === 'trouble' && <p className="soft">{t('small.trouble')}</p>}
      <Charts
        by={latest.by}
        {...(loaded.state === 'ready' ? loaded.value : { quarters: [latest.quarter], given: [latest] })}
      />
    </>
  )
}

function Charts({ by, quarters, given }: Quarters & { by: Breakdown['by'] }) {
  const { t, named } = useStaffWords()
  const parts = partsOf(quarters, given)
  const name = (code: string) => named(`code.${by}.${code}`, code)
  const spread = apart(parts)
  const cellWords = (cell: Cell) =>
    cell.state === 'shown'
      ? t('small.cell', { share: figureText('percent', cell.value), n: cell.n })
      : t(`small.${cell.state}`)
  return (
    <div className="small-charts">
      <p>
        {spread &&
          t(spread.overlap ? 'small.overlap' : 'small.apart', {
            quarter: quarterWords(quarters.at(-1)!),
            high: name(spread.high.code),
            highShare: shareText(spread.high.value / 100),
            low: name(spread.low.code),
            lowShare: shareText(spread.low.value / 100),
          })}{' '}
        <span className="soft">{t('small.scale')}</span>
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.code}>
            <figure>
              <figcaption>
                <b>{name(part.code)}</b> <Gaps part={part} />
              </figcaption>
              <SmallChart
                cells={part.cells}
                name={t('small.name', {
                  name: name(part.code),
                  said: part.cells.map((cell) => `${quarterWords(cell.quarter)} ${cellWords(cell)}`).join('; '),
                })}
              />
            </figure>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('small.table')}</summary>
        <div className="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{t(`breakdown.${by}`)}</th>
                {quarters.map((quarter) => (
                  <th key={quarter} scope="col" className="n">
                    {quarterWords(quarter)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={part.code}>
                  <th scope="row">{name(part.code)}</th>
                  {part.cells.map((cell) => (
                    <td key={cell.quarter} className={cell.state === 'shown' ? 'n' : 'n soft'}>
                      {cellWords(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}

/** Why a chart has gaps, in words: each reason once, with its quarters. */
function Gaps({ part }: { part: Part }) {
  const { t } = useStaffWords()
  return (
    <>
      {(['hidden', 'none', 'untold'] as const).map((state) => {
        const quarters = part.cells.filter((cell) => cell.state === state).map((cell) => quarterWords(cell.quarter))
        if (quarters.length === 0) return null
        if (quarters.length === part.cells.length)
          return (
            <span key={state} className="soft">
              {t('small.allGaps', { why: t(`small.${state}`) })}
            </span>
          )
        return (
          <span key={state} className="soft">
            {t('small.gap', { why: t(`small.${state}`), quarters: quarters.join(', ') })}{' '}
          </span>
        )
      })}
    </>
  )
}
