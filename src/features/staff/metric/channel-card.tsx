import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { quarterWords } from './quarter-words.ts'

const WAYS = ['app', 'paper_entered', 'phone_entered', 'event_kiosk'] as const

/** By which way the answers behind a survey measure came, quarter by quarter. Quiet: nothing where there is nothing to say. */
export function ChannelCard({ area, metric, month }: { area: string; metric: string; month: string | null }) {
  const { t } = useStaffWords()
  const { server } = useStaffWorld()
  const loaded = useAnswer(`mix ${area} ${metric} ${month ?? ''}`, () => server.channelMix(area, metric, month))
  if (loaded.state !== 'ready' || loaded.value.quarters.length === 0) return null
  return (
    <section className="card">
      <details>
        <summary>{t('mix.title')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('mix.quarter')}</th>
              {WAYS.map((way) => (
                <th key={way} scope="col" className="n">
                  {t(`mix.${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...loaded.value.quarters].reverse().map(({ quarter: of, rows }) => (
              <tr key={of}>
                <th scope="row">{quarterWords(of)}</th>
                {rows === null ? (
                  <td className="soft" colSpan={WAYS.length}>
                    {t('mix.none')}
                  </td>
                ) : (
                  WAYS.map((way) => {
                    const cell = rows.find((row) => row.code === way)
                    return (
                      <td key={way} className={cell?.hidden ? 'n soft' : 'n'}>
                        {cell?.hidden ? t('mix.hidden') : (cell?.answers ?? 0)}
                      </td>
                    )
                  })
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
