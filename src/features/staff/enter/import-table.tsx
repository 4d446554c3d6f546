import { cellKey, type Edit } from '../../../domain/manual/edits.ts'
import type { Imported } from '../../../domain/manual/import.ts'
import { Typed } from '../../../ui/typed.tsx'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWords } from '../words.ts'
import { editFigure } from './why.ts'

type Props = { cells: Imported['cells']; nameOf: (metric: string) => string }

/** What each row of a file would change: the figure, whether it is final, and the words about where it comes from. */
export function ImportTable({ cells, nameOf }: Props) {
  const { t, month } = useStaffWords()
  return (
    <Scroller name={t('enter.import')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('enter.import.row')}</th>
            <th scope="col">{t('enter.column.measure')}</th>
            <th scope="col">{t('enter.column.month')}</th>
            <th scope="col">{t('enter.import.was')}</th>
            <th scope="col">{t('enter.import.new')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ row, metric, month: at, was, edit }) => (
            <tr key={cellKey(metric, at)}>
              <td>{row}</td>
              <th scope="row">{nameOf(metric)}</th>
              <td>{month(at)}</td>
              <td>{was ? <Figure of={was} beside={was} /> : '–'}</td>
              <td>
                <Figure of={edit} beside={was} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}

/** A figure with its state and its words; what is another than it was is bold. */
function Figure({ of, beside }: { of: Edit; beside: Edit | null }) {
  const { t } = useStaffWords()
  const State = beside && beside.final !== of.final ? 'b' : 'span'
  const Note = beside && beside.note.trim() !== of.note.trim() ? 'b' : 'span'
  return (
    <>
      {editFigure(of)}
      <span className="enter-small">
        <State>{t(of.final ? 'enter.state.final' : 'enter.state.provisional')}</State>
        <Note>{of.note.trim() === '' ? t('enter.import.noNote') : <Typed>{of.note.trim()}</Typed>}</Note>
      </span>
    </>
  )
}
