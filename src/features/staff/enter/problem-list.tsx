import type { RefObject } from 'react'
import { Link } from 'wouter'
import type { Line } from '../../../domain/manual/block.ts'
import { isQuestion, type CellProblem } from '../../../domain/manual/checks.ts'
import type { Edit } from '../../../domain/manual/edits.ts'
import type { ManualGrid } from '../../../domain/manual/figures.ts'
import { useStaffWords } from '../words.ts'
import { boxId } from './move.ts'
import { rowName } from './view-picker.tsx'
import { usePartShown } from '../frame/use-part-shown.ts'
import { problemText } from './why.ts'

type Props = {
  box: RefObject<HTMLElement>
  grid: ManualGrid
  problems: ReadonlyMap<string, readonly CellProblem[]>
  typedIn: (line: Pick<Line, 'metric' | 'month'>) => Edit
  onConfirm: (key: string) => void
  onTheirs: (key: string) => void
  onMine: (key: string) => void
}

/** Everything that stands in the way of saving, each line leading to its box, also where that is in another month. */
export function ProblemList({ box, grid, problems, typedIn, onConfirm, onTheirs, onMine }: Props) {
  const words = useStaffWords()
  const { t } = words
  const all = [...problems].flatMap(([key, list]) => list.map((problem) => ({ key, problem })))
  const { shown, more, showAll } = usePartShown(all, 20)
  return (
    <section ref={box} tabIndex={-1} className={all.length > 0 ? 'summary enter-problems' : 'enter-problems'}>
      {all.length > 0 && (
        <>
          <h2>{t('enter.problems', { n: all.length })}</h2>
          <ul>
            {shown.map(({ key, problem }) => {
              const [metric = '', month = ''] = key.split(' ')
              const row = grid.rows.find((one) => one.metric === metric)
              const typed = typedIn({ metric, month })
              const sentence = problemText(words, row ? rowName(words, row) : metric, month, problem, typed)
              const id = boxId(metric, month, problem.field)
              return (
                <li key={`${key} ${problem.field} ${problem.code}`}>
                  <Link
                    href={`/staff/enter?month=${month}&metric=${metric}`}
                    onClick={(event) => {
                      const there = document.getElementById(id)
                      if (!there) return
                      event.preventDefault()
                      there.focus()
                      // As in a spreadsheet: what is typed next takes its place.
                      if (there instanceof HTMLInputElement && there.type === 'text') there.select()
                    }}
                  >
                    {sentence}
                  </Link>{' '}
                  {isQuestion(problem) && (
                    <button type="button" className="plain" onClick={() => onConfirm(key)}>
                      {t('enter.confirm')}
                    </button>
                  )}
                  {(problem.code === 'changed' || problem.code === 'own_changed') && (
                    <>
                      <button type="button" className="plain" onClick={() => onTheirs(key)}>
                        {t(problem.code === 'changed' ? 'enter.theirs' : 'enter.saved.keep')}
                      </button>{' '}
                      <button type="button" className="plain" onClick={() => onMine(key)}>
                        {t(problem.code === 'changed' ? 'enter.mine' : 'enter.saved.over')}
                      </button>
                    </>
                  )}
                </li>
              )
            })}
          </ul>
          {more && (
            <button type="button" className="plain" onClick={showAll}>
              {t('enter.import.showAll', { n: all.length })}
            </button>
          )}
        </>
      )}
    </section>
  )
}
