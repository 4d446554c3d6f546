import { useEffect, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { InvitedTo, WantedInvitations } from '../../../domain/invitation/invitation.ts'
import { ProblemSummary } from '../../../ui/problem-summary.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { Choose, Field } from './field.tsx'
import { choicesOf, languageChoices } from './names.ts'

const MONTH_MS = 30 * 86_400_000

/** Asks for a batch. What was filled in stays, whatever happens; the server's one sentence says what is wrong. */
export function BatchForm({ area, onMade }: { area: string; onMade: () => void }) {
  const words = useStaffWords()
  const { t } = words
  const { clock, languages, server, surveys } = useStaffWorld()
  const [, navigate] = useLocation()
  const [want, setWant] = useState<WantedInvitations>(() => ({
    survey: surveys[0]?.key ?? '',
    stage: null,
    service: null,
    event: null,
    kind: 'one_time',
    count: 8,
    language: languages[0]?.code ?? 'en',
    expiresOn: new Date(clock.now() + MONTH_MS).toISOString().slice(0, 10),
    aboutOn: null,
    afterRefusal: false,
  }))
  const [survey, setSurvey] = useState<InvitedTo | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const change = (part: Partial<WantedInvitations>) => setWant((before) => ({ ...before, ...part }))

  useEffect(() => {
    let current = true
    void server
      .survey(area, want.survey)
      .then((answer) => current && setSurvey(answer.kind === 'answered' ? answer.value : null))
    return () => {
      current = false
    }
  }, [area, server, want.survey])

  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await server.createInvitations(area, want)
    setBusy(false)
    if (answer.kind !== 'answered') return setProblem(t(`invite.${answer.kind}`))
    if (answer.value.status === 'refused') return setProblem(answer.value.reason)
    onMade()
    navigate(`/staff/invitations/${answer.value.id}`)
  }
  const stages = choicesOf(survey, 'stage')
  const services = choicesOf(survey, 'service')
  const sensitive = want.stage === 'mediation_tribunal' || want.afterRefusal
  return (
    <form className="card batch-form" noValidate onSubmit={(event) => void make(event)}>
      <h2>{t('invite.new')}</h2>
      {problem && <ProblemSummary title={t('invite.problem')} problems={[{ text: problem, href: '#invite-survey' }]} />}
      <Choose
        id="invite-survey"
        label={t('invite.survey')}
        chosen={want.survey}
        choices={surveys.map((one) => ({ code: one.key, label: one.title }))}
        onChoose={(key) => change({ survey: key, stage: null, service: null, afterRefusal: false, aboutOn: null })}
      />
      <Choose
        id="invite-kind"
        label={t('invite.kind')}
        chosen={want.kind}
        choices={(['one_time', 'event'] as const).map((code) => ({ code, label: t(`invite.kind.${code}`) }))}
        onChoose={(kind) => change({ kind: kind === 'event' ? 'event' : 'one_time' })}
      />
      {stages.length > 0 && (
        <Choose
          id="invite-stage"
          label={t('invite.stage')}
          chosen={want.stage ?? ''}
          choices={[{ code: '', label: t('invite.any') }, ...stages]}
          onChoose={(stage) => change({ stage: stage || null, afterRefusal: false, aboutOn: null })}
        />
      )}
      {want.stage === 'request' && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={want.afterRefusal}
              onChange={(event) => change({ afterRefusal: event.target.checked, aboutOn: null })}
            />{' '}
            {t('invite.refusal')}
          </label>
        </p>
      )}
      {sensitive && (
        <Field
          id="invite-about-on"
          type="date"
          label={t('invite.aboutOn')}
          hint={t('invite.aboutOn.hint')}
          value={want.aboutOn ?? ''}
          onValue={(day) => change({ aboutOn: day || null })}
        />
      )}
      {services.length > 0 && (
        <Choose
          id="invite-service"
          label={t('invite.service')}
          chosen={want.service ?? ''}
          choices={[{ code: '', label: t('invite.any') }, ...services]}
          onChoose={(service) => change({ service: service || null })}
        />
      )}
      <Field
        id="invite-event"
        label={t('invite.event')}
        value={want.event ?? ''}
        onValue={(name) => change({ event: name || null })}
      />
      <Field
        id="invite-count"
        type="number"
        label={t(`invite.count.${want.kind}`)}
        value={String(want.count)}
        onValue={(count) => change({ count: Number(count) })}
      />
      <Choose
        id="invite-language"
        label={t('invite.language')}
        chosen={want.language}
        choices={languageChoices(words, languages)}
        onChoose={(language) => change({ language })}
      />
      <Field
        id="invite-expires"
        type="date"
        label={t('invite.expires')}
        value={want.expiresOn}
        onValue={(expiresOn) => change({ expiresOn })}
      />
      <p>
        <button type="submit" className="button" aria-disabled={busy}>
          {t(busy ? 'invite.making' : 'invite.new')}
        </button>
      </p>
    </form>
  )
}
