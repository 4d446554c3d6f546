import { useState } from 'react'
import type { PaperForm } from '../../../domain/paper/paper-form.ts'
import type { Voice } from '../../../domain/survey/label.ts'
import { chosenCodes } from '../../../domain/survey/question.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { Differences, type Keying } from './differences.tsx'
import { KeyingForm } from './keying-form.tsx'
import { OutcomeCard } from './outcome-card.tsx'
import type { Pile, Sheet } from './paper-desk.tsx'
import { SheetSummary } from './sheet-summary.tsx'
import { useSendingOff, type Outcome } from './use-sending-off.ts'

type Props = {
  area: string
  form: PaperForm
  pile: Pile
  sheet: Sheet
  /** Keeps the sheet in this browser; null when it is received and gone. */
  onSheet: (sheet: Sheet | null) => void
}

/** An empty sheet for the next form of a pile. */
export const blankSheet = (completedOn: string): Sheet => ({ form: '', completedOn, typed: {}, sealed: null })

/** One form after another: key, look over, send. A form that was sealed and not answered for can only be sent again. */
export function PileDesk({ area, form, pile, sheet: first, onSheet }: Props) {
  const { clock } = useStaffWorld()
  const [sheet, setSheet] = useState(first)
  const [step, setStep] = useState<{ at: 'keying'; from: string | null } | { at: 'summary' }>({
    at: 'keying',
    from: null,
  })
  const [outcome, setOutcome] = useState<Outcome | null>(
    first.sealed ? { kind: 'trouble', trouble: 'no_connection' } : null,
  )
  const keep = (next: Sheet) => {
    setSheet(next)
    onSheet(next)
  }
  const { sending, send } = useSendingOff(area, pile, keep)
  const voice: Voice = pile.easy ? 'easy' : pile.route === 'young' ? 'young' : 'plain'

  const sendOff = async (which: Sheet, decided = false) => {
    const became = await send(form, which, decided)
    if (became === null) return setStep({ at: 'keying', from: null })
    if (became.kind === 'received' || became.kind === 'kept') onSheet(null)
    setOutcome(became)
  }
  const next = () => {
    // The day stays: a pile is mostly of one day.
    setSheet(blankSheet(sheet.completedOn <= clock.today() ? sheet.completedOn : clock.today()))
    setOutcome(null)
    setStep({ at: 'keying', from: null })
  }
  if (outcome?.kind === 'different') {
    const decide = ({ answers, completedOn }: Keying) => {
      const decided = { ...sheet, completedOn, typed: typedAs(form, answers), sealed: null }
      void sendOff(decided, true)
    }
    return <Differences form={form} voice={voice} first={outcome.first} mine={outcome.mine} onDecide={decide} />
  }
  if (outcome) {
    const change = () => {
      setOutcome(null)
      setStep({ at: 'keying', from: null })
    }
    return (
      <OutcomeCard
        key={outcome.kind}
        outcome={outcome}
        sending={sending}
        onNext={next}
        onAgain={() => void sendOff(sheet)}
        onChange={change}
      />
    )
  }
  if (step.at === 'summary') {
    return (
      <SheetSummary
        form={form}
        voice={voice}
        sheet={sheet}
        sending={sending}
        onChange={(question) => setStep({ at: 'keying', from: question })}
        onSend={() => void sendOff(sheet)}
      />
    )
  }
  return (
    <KeyingForm
      form={form}
      pile={pile}
      voice={voice}
      sheet={sheet}
      at={step.from}
      onChange={keep}
      onDone={() => setStep({ at: 'summary' })}
    />
  )
}

/** Answers as the numbers somebody would have typed for them. */
function typedAs(form: PaperForm, answers: Keying['answers']): Sheet['typed'] {
  return Object.fromEntries(
    form.questions.map(({ question, options }) => {
      const answer = answers[question.id]
      if (question.kind === 'text') return [question.id, answer ?? '']
      const numbers = chosenCodes(answer ?? '').map((code) => options.findIndex((o) => o.code === code) + 1)
      return [question.id, numbers.join(' ') || '0']
    }),
  )
}
