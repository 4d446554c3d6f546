import { useState } from 'react'
import type { NextPlanGrounds } from '../../../domain/plan/kept-measures.ts'
import { planDayProblem, type PlanDayProblem } from '../../../domain/plan/plan-day.ts'
import { readPlan } from '../../../domain/plan/plan-problems.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffWords } from '../words.ts'
import type { PlanDraft } from './plan-draft.ts'
import { ProblemList } from './problem-list.tsx'

type Props = {
  area: string
  draft: PlanDraft
  /** A file is being read that may take its place: nothing may be adopted until then. */
  reading: boolean
  /** What the plan has to keep to; null when that could not be read. */
  grounds: NextPlanGrounds | null
  retry: () => void
  done: () => void
}

/** What still stands in the way of the plan, or what adopting it will do and the button that does it. */
export function AdoptPanel({ area, draft, reading, grounds, retry, done }: Props) {
  const words = useStaffWords()
  const { t, date, month } = words
  const { plans, saveFile, clock } = useStaffWorld()
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const { plan, problems } = readPlan(JSON.stringify(draft.plan), grounds?.measures)
  // These are addresses of pages beside the versions.
  const named = /^[a-z0-9][a-z0-9-]{1,60}$/.test(draft.key) && !['next', 'priorities'].includes(draft.key)
  const day = draft.adoptedOn
  const wrongDay = dayWords(words, planDayProblem(day, draft.plan.plan_end, grounds ?? { from: null }))
  const ready = plan && problems.length === 0 && named && grounds && wrongDay === null
  const today = clock.today()

  const adopt = async () => {
    if (!plan || busy) return
    setBusy(true)
    const answer = await plans.adopt(area, draft.key, draft.adoptedOn, plan)
    setBusy(false)
    if (answer.kind !== 'answered') return setSaid(t(`staff.trouble.${answer.kind}`))
    if (answer.value.status === 'adopted') return done()
    const { problem, metrics, part, from, until } = answer.value
    if (problem === 'too_early' && from) return setSaid(t('plans.tooEarly', { day: date(from) }))
    if (problem === 'too_late' && until) return setSaid(t('plans.tooLate', { day: date(until) }))
    const rows = (metrics ?? []).map((key) => `“${plan.metrics.find((row) => row.key === key)?.label ?? key}”`)
    const where = problem === 'malformed' ? [words.named(`plans.part.${part}`, t('plans.part.other'))] : []
    const sentence = words.named(`plans.refused.${problem}`, t('plans.refused.malformed'))
    setSaid([sentence, [...rows, ...where].join(', ')].filter(Boolean).join(' '))
  }

  return (
    <section className="plan-adopt" aria-labelledby="adopt-title">
      <h2 id="adopt-title">{t('plans.check')}</h2>
      {!named && <p>{t('plans.needsKey')}</p>}
      {wrongDay !== null && <p>{wrongDay}</p>}
      <ProblemList problems={problems} />
      {ready && (
        <p>
          {t(day < today ? 'plans.willAdoptSince' : 'plans.willAdopt', {
            title: plan.title,
            day: date(day),
            statements: plan.statements.length,
            metrics: plan.metrics.length,
          })}
          {/* Before the first plan there is none whose months it could take over. */}
          {grounds.from !== null && day <= today && ` ${t('plans.willAdoptPast', { month: month(day.slice(0, 7)) })}`}
        </p>
      )}
      {!grounds && (
        <p className="trouble">
          {t('plans.noGrounds')}{' '}
          <button type="button" className="plain" onClick={retry}>
            {t('staff.retry')}
          </button>
        </p>
      )}
      <p className="buttons">
        <button type="button" className="button" disabled={!ready || busy || reading} onClick={() => void adopt()}>
          {t('plans.adopt')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() =>
            saveFile(`${draft.key || 'next-plan'}.json`, `${JSON.stringify(draft.plan, null, 1)}\n`, 'application/json')
          }
        >
          {t('plans.save')}
        </button>
      </p>
      <output>{said}</output>
    </section>
  )
}

/** Why the plan cannot begin on this day, or null. */
function dayWords({ t, date }: StaffWords, problem: PlanDayProblem | null): string | null {
  if (problem === null) return null
  return 'day' in problem ? t(`plans.${problem.key}`, { day: date(problem.day) }) : t(`plans.${problem.key}`)
}
