import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'

const WAYS = ['app', 'paper_entered', 'phone_entered', 'event_kiosk'] as const

/** By which way the answers behind a survey measure came, month by month. Quiet: nothing where there is nothing to say. */
export function ChannelCard({ area, metric, month }: { area: string; metric: string; month: string | null }) {
  const { t, shortMonth } = useStaffWords()
  const { server } = useStaffWorld()
  const loaded = useAnswer(`mix ${area} ${metric} ${month ?? ''}`, () => server.channelMix(area, metric, month))
  if (loaded.state !== 'ready' || loaded.value.months.length === 0) return null
  return (
    <section className="card">
      <details>
        <summary>{t('mix.title')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table.month')}</th>
              {WAYS.map((way) => (
                <th key={way} scope="col" className="n">
                  {t(`mix.${way}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...loaded.value.months].reverse().map(({ month: of, rows }) => (
              <tr key={of}>
                <th scope="row">{shortMonth(of)}</th>
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
