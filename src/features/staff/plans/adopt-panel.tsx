import { useState } from 'react'
import { readPlan } from '../../../domain/plan/plan-problems.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import type { PlanDraft } from './plan-draft.ts'
import { ProblemList } from './problem-list.tsx'

type Props = { area: string; draft: PlanDraft; done: () => void }

/** What still stands in the way of the plan, or what adopting it will do and the button that does it. */
export function AdoptPanel({ area, draft, done }: Props) {
  const words = useStaffWords()
  const { t, date } = words
  const { plans, saveFile } = useStaffWorld()
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const { plan, problems } = readPlan(JSON.stringify(draft.plan))
  // These are addresses of pages beside the versions.
  const named = /^[a-z0-9][a-z0-9-]{1,60}$/.test(draft.key) && !['next', 'priorities'].includes(draft.key)
  const ready = plan && problems.length === 0 && named && draft.adoptedOn !== ''

  const adopt = async () => {
    if (!plan || busy) return
    setBusy(true)
    const answer = await plans.adopt(area, draft.key, draft.adoptedOn, plan)
    setBusy(false)
    if (answer.kind !== 'answered') return setSaid(t(`staff.trouble.${answer.kind}`))
    if (answer.value.status === 'adopted') return done()
    const { problem, metrics, part } = answer.value
    const rows = (metrics ?? []).map((key) => `“${plan.metrics.find((row) => row.key === key)?.label ?? key}”`)
    const where = problem === 'malformed' ? [words.named(`plans.part.${part}`, t('plans.part.other'))] : []
    const sentence = words.named(`plans.refused.${problem}`, t('plans.refused.malformed'))
    setSaid([sentence, [...rows, ...where].join(', ')].filter(Boolean).join(' '))
  }

  return (
    <section className="plan-adopt" aria-labelledby="adopt-title">
      <h2 id="adopt-title">{t('plans.check')}</h2>
      {!named && <p>{t('plans.needsKey')}</p>}
      {draft.adoptedOn === '' && <p>{t('plans.needsDay')}</p>}
      <ProblemList problems={problems} />
      {ready && (
        <p>
          {t('plans.willAdopt', {
            title: plan.title,
            day: date(draft.adoptedOn),
            statements: plan.statements.length,
            metrics: plan.metrics.length,
          })}
        </p>
      )}
      <p className="buttons">
        <button type="button" className="button" disabled={!ready || busy} onClick={() => void adopt()}>
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
