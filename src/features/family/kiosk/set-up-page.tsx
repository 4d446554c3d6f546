import { useState, type FormEvent } from 'react'
import { parseInvitationCode } from '../../../domain/invitation/code.ts'
import { CodeBox } from '../../../ui/code-box.tsx'
import { ProblemSummary } from '../../../ui/problem-summary.tsx'
import { TickList } from '../../../ui/tick-list.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useSurveyTitle } from '../my-answers/use-survey-title.ts'
import { useFamilyWorld } from '../world.tsx'
import type { EventSetUp } from './event-set-up.ts'
import { hostCode, hostHash } from './host-code.ts'

/** The host readies this device for an event: which surveys, the code that ends it, and the event's own code if it has one. */
export function SetUpPage({ onReady }: { onReady: (event: EventSetUp) => void }) {
  const { t } = useWording()
  const { surveys, newId, sha256 } = useFamilyWorld()
  const titleOf = useSurveyTitle()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(surveys.slice(0, 1).map((one) => one.key)))
  const [code, setCode] = useState('')
  const [invitation, setInvitation] = useState('')
  const [problems, setProblems] = useState<{ text: string; href: string }[]>([])
  const slipAt = (id: string) => problems.find((one) => one.href === `#${id}`)?.text ?? null
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const ready = async (event: FormEvent) => {
    event.preventDefault()
    const host = hostCode(code)
    const shared = invitation.trim() === '' ? null : parseInvitationCode(invitation)
    const wrong = [
      ...(chosen.size === 0 ? [{ text: t('event.needSurvey'), href: '#event-surveys' }] : []),
      ...(host === null ? [{ text: t('event.needCode'), href: '#event-host' }] : []),
      ...(shared === null && invitation.trim() !== ''
        ? [{ text: t('event.needInvitation'), href: '#event-code' }]
        : []),
    ]
    setProblems(wrong)
    if (host === null || wrong.length > 0) return
    const salt = newId()
    onReady({
      surveys: surveys.map((one) => one.key).filter((key) => chosen.has(key)),
      salt,
      hash: await hostHash(salt, host, sha256),
      invitation: shared,
      answered: 0,
      wrong: 0,
      waitUntil: 0,
    })
  }
  return (
    <FamilyPage title={t('event.title')}>
      {problems.length > 0 && <ProblemSummary title={t('survey.problem')} problems={problems} />}
      <h1>{t('event.title')}</h1>
      <p className="lead">{t('event.lead')}</p>
      <p>{t('event.what')}</p>
      <form
        className="event-set-up"
        noValidate
        method="dialog"
        autoComplete="off"
        onSubmit={(event) => void ready(event)}
      >
        <fieldset id="event-surveys" tabIndex={-1}>
          <legend>
            <h2>{t('event.whichSurveys')}</h2>
          </legend>
          <TickList
            name="event-survey"
            choices={surveys.map(({ key }) => ({ code: key, label: titleOf(key) }))}
            chosen={chosen}
            onToggle={toggle}
          />
        </fieldset>
        <CodeBox
          id="event-host"
          label={t('event.hostCode')}
          hint={t('event.hostCodeHint')}
          slip={slipAt('event-host')}
          value={code}
          numeric
          onChange={setCode}
        />
        <CodeBox
          id="event-code"
          label={t('event.invitation')}
          hint={t('event.invitationHint')}
          slip={slipAt('event-code')}
          value={invitation}
          onChange={setInvitation}
        />
        <div className="actions">
          <button type="submit" className="button">
            {t('event.begin')}
          </button>
        </div>
      </form>
    </FamilyPage>
  )
}
