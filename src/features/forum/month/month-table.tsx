import { useForumWords } from '../words.ts'
import { LongWords } from './long-words.tsx'
import type { SheetTable } from './month-sheet.ts'

/**
 * One table of the month. Where there is no room for its columns each row becomes a card with the names of the columns
 * in it.
 */
export function MonthTable({ table: { key, title, note, columns, rows } }: { table: SheetTable }) {
  const { t } = useForumWords()
  return (
    <section className="monthly-table">
      <div className="monthly-head">
        <h2 id={`month-${key}`}>{title}</h2>
        {note && <p className="soft">{note}</p>}
      </div>
      {rows.length === 0 ? (
        <p className="soft">{t('month.nothing')}</p>
      ) : (
        <table aria-labelledby={`month-${key}`}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...others], i) => (
              <tr key={i}>
                <th scope="row">
                  <LongWords text={first ?? ''} />
                </th>
                {others.map((cell, n) => (
                  <td key={n} data-column={columns[n + 1]}>
                    <LongWords text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
