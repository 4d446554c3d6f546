import type { PlanProblem } from '../../../domain/plan/plan-problems.ts'
import { usePartShown } from '../frame/use-part-shown.ts'
import { useStaffWords } from '../words.ts'
import { placeText, problemText } from './problem-words.ts'

/** How many places are named at first; a file of another kind would have hundreds. */
const FIRST = 15

type Props = {
  problems: readonly PlanProblem[]
  /** They are of a file somebody has to open, where the boxes have names of their own. */
  inFile?: boolean
}

/** What is wrong in a plan: each place once, as its readers call it, and all that is wrong there. */
export function ProblemList({ problems, inFile = false }: Props) {
  const words = useStaffWords()
  const { t } = words
  const places = new Map<string, PlanProblem[]>()
  for (const one of problems) {
    const place = placeText(words, one.place)
    places.set(place, [...(places.get(place) ?? []), one])
  }
  const { shown, more, showAll } = usePartShown([...places], FIRST)
  if (problems.length === 0) return null
  const whole = problems.length === 1 && problems[0]!.place.field === null && problems[0]!.place.part === 'plan'
  if (whole) return <p className="problem">{problemText(words, problems[0]!)}</p>
  return (
    <>
      <ul className="problems">
        {shown.map(([place, all]) => (
          <li key={place}>
            <b>{place}</b>
            <ul>
              {all.map((one, i) => (
                <li key={i}>
                  {problemText(words, one)}{' '}
                  {inFile && one.place.field !== null && (
                    <span className="soft">{t('plans.inFile', { field: one.place.field })}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" className="plain" onClick={showAll}>
          {t('plans.showAll', { n: problems.length })}
        </button>
      )}
    </>
  )
}
