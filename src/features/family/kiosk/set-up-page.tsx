import { useState, type FormEvent } from 'react'
import { parseInvitationCode } from '../../../domain/invitation/code.ts'
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
      <form noValidate method="dialog" autoComplete="off" onSubmit={(event) => void ready(event)}>
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
        <h2>
          <label htmlFor="event-host">{t('event.hostCode')}</label>
        </h2>
        <p className="soft" id="event-host-hint">
          {t('event.hostCodeHint')}
        </p>
        <input
          id="event-host"
          className="short"
          inputMode="numeric"
          autoComplete="off"
          value={code}
          aria-describedby="event-host-hint"
          onChange={(event) => setCode(event.target.value)}
        />
        <h2>
          <label htmlFor="event-code">{t('event.invitation')}</label>
        </h2>
        <p className="soft" id="event-code-hint">
          {t('event.invitationHint')}
        </p>
        <input
          id="event-code"
          className="short"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={invitation}
          aria-describedby="event-code-hint"
          onChange={(event) => setInvitation(event.target.value)}
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
