import { useState, type RefObject } from 'react'
import { baseOf } from '../../../domain/metric/definition.ts'
import { figureText } from '../../../domain/plan/figure.ts'
import { csvFile } from '../../../domain/table/csv.ts'
import { apart } from '../../../ui/typed.tsx'
import { metricRows, type MetricFile } from '../csv/metric-csv.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { metricName, useStaffWords } from '../words.ts'
import { signedWords } from './signed-words.ts'

/** `chart` holds the drawing; `reading` are the sentences beside it. */
type Props = { file: MetricFile; chart: RefObject<HTMLElement>; reading: () => string }

/** The ways to take a measure along. What makes spreadsheets and pictures is fetched only when somebody asks for one. */
export function MetricTools({ file, chart, reading }: Props) {
  const words = useStaffWords()
  const { t } = words
  const { saveFile, saveBlob, print } = useStaffWorld()
  const [failed, setFailed] = useState(false)
  const { series, standing, asOf, asAt } = file
  const name = `${series.metric.key}-${asOf}`
  const sheet = () => metricRows(words, file)
  const csv = () => {
    const { head, heads, rows } = sheet()
    saveFile(`${name}.csv`, csvFile([...head, heads, ...rows]), 'text/csv')
  }
  const trying = async (make: () => Promise<void>) => {
    setFailed(false)
    await make().catch(() => setFailed(true))
  }
  const picture = async () => {
    const drawn = chart.current?.querySelector<SVGSVGElement>('.chart svg')
    if (!drawn) throw new Error('no chart')
    const [{ chartAsSvg, svgAsPng }, { keyOf }] = await Promise.all([
      import('./chart-file.ts'),
      import('./chart-legend.ts'),
    ])
    const latest = standing.judgement.latest
    const n = latest && baseOf(series.metric.unit, latest.point)
    const beside = {
      moment: words.moment(asAt),
      version: String(series.definition?.version ?? '–'),
      n: !latest
        ? t('chart.nNone')
        : n === null
          ? t('chart.nCount', {
              month: words.month(latest.point.month),
              value: figureText(series.metric.unit, latest.value),
            })
          : t('chart.n', { n, month: words.month(latest.point.month) }),
    }
    const demo = series.months.some((one) => one.demo) ? ` · ${t('staff.demo')}` : ''
    const svg = chartAsSvg(drawn, {
      title: `${metricName(words, series.metric)}${demo}`,
      desc: t('chart.desc', { ...beside, reading: reading() }),
      foot: t('chart.foot', beside),
      legend: {
        key: keyOf(chart.current!),
        notes: file.notes.map(
          (note, i) => `${i + 1}. ${words.month(note.month)}: ${apart(note.words)} (${signedWords(words, note)})`,
        ),
      },
    })
    return { svg, svgAsPng }
  }
  return (
    <>
      <p className="card-tools">
        <button type="button" className="plain" onClick={csv}>
          {t('csv.save')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() =>
            void trying(async () => {
              const { xlsxFile } = await import('../csv/metric-xlsx.ts')
              saveBlob(`${name}.xlsx`, await xlsxFile(sheet()))
            })
          }
        >
          {t('csv.saveXlsx')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() =>
            void trying(async () => {
              const { svg, svgAsPng } = await picture()
              saveBlob(`${name}.png`, await svgAsPng(svg))
            })
          }
        >
          {t('csv.savePng')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => void trying(async () => saveFile(`${name}.svg`, (await picture()).svg.text, 'image/svg+xml'))}
        >
          {t('csv.saveSvg')}
        </button>
        <button type="button" className="plain" onClick={print}>
          {t('staff.print')}
        </button>
      </p>
      {failed && <p role="alert">{t('csv.failed')}</p>}
    </>
  )
}
