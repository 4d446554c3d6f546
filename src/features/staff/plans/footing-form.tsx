import { useId, useState } from 'react'
import { monthRange } from '../../../domain/metric/months.ts'
import type { FootingDecision, Footings, WantedFooting } from '../../../domain/plan/footings.ts'
import type { Footing } from '../../../domain/plan/plan.ts'
import { SignedForm } from '../frame/signed-form.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { ChoiceBox } from './choice-box.tsx'

/** A new decision, or that one was written down wrongly. */
export type WritingFooting = { statement: Footings['statements'][number] } | { wrong: FootingDecision }

type Props = { area: string; begins: string; writing: WritingFooting; onKept: () => void; onCancel: () => void }

const OTHER = { priority: 'business_as_usual', business_as_usual: 'priority' } as const

/** From which month a statement stands otherwise, who decided so, and the name under it. */
export function FootingForm({ area, begins, writing, onKept, onCancel }: Props) {
  const { t, month: monthWords } = useStaffWords()
  const { plans, clock, newId } = useStaffWorld()
  const id = useId()
  // One id for one form: a second press after a lost reply writes nothing twice.
  const [decisionId] = useState(newId)
  const months = monthRange(begins, clock.today().slice(0, 7)).reverse()
  const [month, setMonth] = useState(months[0] ?? begins)
  const [footing, setFooting] = useState<Footing>(
    'statement' in writing ? OTHER[writing.statement.footing ?? 'priority'] : 'priority',
  )

  const send = async (said: { words: string; signed: string }) => {
    const wanted: WantedFooting =
      'wrong' in writing
        ? { id: decisionId, ...said, takesBack: writing.wrong.id }
        : { id: decisionId, ...said, statement: writing.statement.number, month, footing }
    const answer = await plans.writeFooting(area, wanted)
    if (answer.kind !== 'answered') return t(answer.kind === 'no_connection' ? 'notes.no_connection' : 'notes.trouble')
    if (answer.value.status === 'refused') {
      const { problem } = answer.value
      return t(problem === 'month' || problem === 'is_so' ? `footing.problem.${problem}` : `notes.problem.${problem}`)
    }
    onKept()
    return null
  }
  return (
    <SignedForm label={t('wrong' in writing ? 'notes.words.back' : 'footing.words')} send={send} onCancel={onCancel}>
      {'wrong' in writing ? (
        <p>
          <s>{writing.wrong.words}</s>
        </p>
      ) : (
        <div className="boxes">
          <ChoiceBox
            id={`${id}-footing`}
            label={t('footing.is')}
            value={footing}
            options={(['business_as_usual', 'priority'] as const).map((one) => [one, t(`footing.${one}`)])}
            put={setFooting}
          />
          <ChoiceBox
            id={`${id}-month`}
            label={t('footing.from')}
            value={month}
            options={months.map((one) => [one, monthWords(one)])}
            put={setMonth}
          />
        </div>
      )}
    </SignedForm>
  )
}
