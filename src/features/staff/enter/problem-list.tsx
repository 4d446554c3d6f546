import type { RefObject } from 'react'
import { Link } from 'wouter'
import { isQuestion, type CellProblem } from '../../../domain/manual/checks.ts'
import type { ManualGrid } from '../../../domain/manual/figures.ts'
import { useStaffWords } from '../words.ts'
import { boxId } from './move.ts'
import { rowName } from './view-picker.tsx'
import { whyText } from './why.ts'

type Props = {
  box: RefObject<HTMLElement>
  grid: ManualGrid
  problems: ReadonlyMap<string, CellProblem>
  onConfirm: (key: string) => void
  onTheirs: (key: string) => void
  onMine: (key: string) => void
}

/** Everything that stands in the way of saving, each line leading to its box, also where that is in another month. */
export function ProblemList({ box, grid, problems, onConfirm, onTheirs, onMine }: Props) {
  const words = useStaffWords()
  const { t } = words
  return (
    <section ref={box} tabIndex={-1} className={problems.size > 0 ? 'summary enter-problems' : 'enter-problems'}>
      {problems.size > 0 && (
        <>
          <h2>{t('enter.problems', { n: problems.size })}</h2>
          <ul>
            {[...problems].map(([key, problem]) => {
              const [metric = '', month = ''] = key.split(' ')
              const row = grid.rows.find((one) => one.metric === metric)
              const sentence = t('enter.problem', {
                name: row ? rowName(words, row) : metric,
                month: words.month(month),
                why: whyText(words, problem.code, problem.values),
              })
              const id = boxId(metric, month, problem.field)
              return (
                <li key={key}>
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
                  {problem.code === 'changed' && (
                    <>
                      <button type="button" className="plain" onClick={() => onTheirs(key)}>
                        {t('enter.theirs')}
                      </button>{' '}
                      <button type="button" className="plain" onClick={() => onMine(key)}>
                        {t('enter.mine')}
                      </button>
                    </>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
