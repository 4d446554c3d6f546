import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'

type Props = { area: string; asOf: string }

/**
 * What staff know of the forum: how many people answered, and of their answers the share that is right. Beside the plan,
 * which has no row for it; nothing where nobody was asked.
 */
export function ForumKnowledgeCard({ area, asOf }: Props) {
  const { t, month } = useStaffWords()
  const { server } = useStaffWorld()
  const loaded = useAnswer(`knowledge ${area} ${asOf}`, () => server.forumKnowledge(area, asOf))
  if (loaded.state !== 'ready' || loaded.value.months.length === 0) return null
  const { months } = loaded.value
  return (
    <section className="card" aria-labelledby="knowledge-title">
      <h2 id="knowledge-title">{t('knowledge.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('table.month')}</th>
            <th scope="col" className="n">
              {t('who.people')}
            </th>
            <th scope="col" className="n">
              {t('knowledge.right')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...months].reverse().map(({ month: of, people, answers, right }) => (
            <tr key={of}>
              <th scope="row">{month(of)}</th>
              {people === null || answers === null || right === null ? (
                <td className="n soft" colSpan={2}>
                  {t('knowledge.hidden')}
                </td>
              ) : (
                <>
                  <td className="n">{people}</td>
                  <td className="n">
                    {t('completion.share', {
                      value: Math.round((right / answers) * 100),
                      answered: right,
                      issued: answers,
                    })}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{t('knowledge.means')}</p>
    </section>
  )
}
