import type { CompletionMonth } from '../../../domain/invitation/invitation.ts'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffWords } from '../words.ts'
import { titleOf } from './names.ts'

type Stage = CompletionMonth['stages'][number]

/** A share always with its numbers; none where nobody was invited, where numbers are small, or where more came than were expected. */
function rateOf({ t }: StaffWords, { answered, issued }: Stage): string {
  if (answered === null) return t('batches.hidden')
  if (answered > issued) return t('completion.over', { answered, issued })
  return t('completion.share', { value: Math.round((answered / issued) * 100), answered, issued })
}

/** "Completion of satisfaction surveys": answers by survey and month, and of those invited the share who answered. */
export function CompletionCard({ months }: { months: readonly CompletionMonth[] }) {
  const words = useStaffWords()
  const { t, month, named } = words
  const { surveys } = useStaffWorld()
  const lines = months.flatMap((one) =>
    (one.stages.length > 0 ? one.stages : [null]).map((stage, i) => ({ ...one, stage, first: i === 0 })),
  )
  return (
    <section className="card">
      <h2>{t('completion.title')}</h2>
      {lines.length === 0 ? (
        <p>{t('completion.none')}</p>
      ) : (
        <Scroller name={t('completion.title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('table.month')}</th>
                <th scope="col">{t('invite.survey')}</th>
                <th scope="col" className="n">
                  {t('completion.responses')}
                </th>
                <th scope="col">{t('completion.stage')}</th>
                <th scope="col">{t('completion.rate')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={`${line.month} ${line.survey} ${line.stage?.stage ?? ''}`}>
                  <th scope="row">{month(line.month)}</th>
                  <td>{titleOf(surveys, line.survey)}</td>
                  <td className="n">{line.first && (line.responses ?? t('batches.hidden'))}</td>
                  <td>
                    {line.stage &&
                      (line.stage.stage ? named(`code.stage.${line.stage.stage}`, line.stage.stage) : t('invite.any'))}
                  </td>
                  <td className="nowrap">{line.stage ? rateOf(words, line.stage) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
      <p className="soft">{t('completion.means')}</p>
    </section>
  )
}
