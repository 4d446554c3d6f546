import { csvFile } from '../../../domain/table/csv.ts'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { usePartShown } from '../frame/use-part-shown.ts'

/** A cell of a file or of what was pasted, in words: where it is, what stands in it, and what is wrong with it. */
export type NamedCell = { row: number; column: string; typed: string; why: string }

type Props = {
  title: string
  /** The file it was found in, for the list on paper and the name of its own file. */
  of?: string
  cells: readonly NamedCell[]
  children?: React.ReactNode
}

const FIRST = 25
/** Of a long text enough to find it by. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** Every cell to be put right, in the order of the file, so that it can be worked through beside the spreadsheet. */
export function CellList({ title, of, cells, children }: Props) {
  const { t } = useStaffWords()
  const { saveFile } = useStaffWorld()
  const { shown, more, showAll } = usePartShown(cells, FIRST)
  const columns = [...new Set(cells.map((one) => one.column))]
  const head = [t('enter.import.row'), t('enter.import.column'), t('enter.import.typed'), t('enter.import.why')]
  return (
    <div className="summary cell-list">
      {/* The heading alone is read out at once: the cells are many. */}
      <div role="alert">
        <h3>{title}</h3>
      </div>
      {of && <p className="soft">{of}</p>}
      {cells.length > FIRST && columns.length > 1 && (
        <ul className="cell-counts">
          {columns.map((column) => (
            <li key={column}>
              {t('enter.import.inColumn', { column, n: cells.filter((one) => one.column === column).length })}
            </li>
          ))}
        </ul>
      )}
      <Scroller name={title}>
        <table aria-label={title}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one, i) => (
              <tr key={i}>
                <td data-label={head[0]}>{one.row}</td>
                <td data-label={head[1]}>{one.column}</td>
                <td data-label={head[2]}>
                  {one.typed === '' ? <span className="soft">{t('enter.import.nothing')}</span> : short(one.typed)}
                </td>
                <td className="cell-why">{one.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {more && (
        <p className="cell-more">
          {t('enter.import.shown', { shown: shown.length, n: cells.length })}{' '}
          <button type="button" className="plain" onClick={showAll}>
            {t('enter.import.showAll', { n: cells.length })}
          </button>
        </p>
      )}
      <p className="buttons">
        <button type="button" className="plain" onClick={() => window.print()}>
          {t('enter.import.print')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() =>
            saveFile(
              'to-put-right.csv',
              csvFile([head, ...cells.map((one) => [one.row, one.column, one.typed, one.why])]),
              'text/csv',
            )
          }
        >
          {t('enter.import.saveList')}
        </button>
        {children}
      </p>
    </div>
  )
}
