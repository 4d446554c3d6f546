import type { FilledInBy } from '../../../domain/plan/taking-part.ts'
import { useStaffWords } from '../words.ts'

type Props = {
  title: string
  counts: Pick<FilledInBy, 'total' | 'hidden' | 'rows'>
  options: readonly { code: string; label: string }[]
}

/** One question as a small table in the order it was asked; what is hidden says so. */
export function CountCard({ title, counts, options }: Props) {
  const { t } = useStaffWords()
  const { total, rows } = counts
  return (
    <section className="card">
      <h2>{title}</h2>
      {rows === null ? (
        <p>{t(total === 0 ? 'who.nobody' : 'who.tooFew')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('who.answer')}</th>
              <th scope="col" className="n">
                {t('who.people')}
              </th>
            </tr>
          </thead>
          <tbody>
            {options.map(({ code, label }) => {
              const row = rows.find((one) => one.code === code)
              return (
                <tr key={code}>
                  <th scope="row">{label}</th>
                  <td className={row?.hidden ? 'n soft' : 'n'}>
                    {row?.hidden ? t('breakdown.hidden') : (row?.n ?? 0)}
                  </td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('breakdown.total')}</th>
              <td className="n">{total}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {rows?.some((one) => one.hidden) && <p className="soft">{t('breakdown.hiddenMeans')}</p>}
    </section>
  )
}
