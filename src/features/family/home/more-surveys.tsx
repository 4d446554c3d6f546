import { useEffect, useState } from 'react'
import { isOpenOn, surveyPath, type SurveyCard } from '../../../domain/survey/definition.ts'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'

/** The line under each survey's name, in the order they are shown. A survey not named here is for people at work. */
const LINES: readonly [survey: string, line: string][] = [
  ['cyp_voice', 'home.voiceWhat'],
  ['transition', 'home.moveWhat'],
  ['local_offer_website', 'home.websiteWhat'],
  // Last, because it comes and goes: nothing above it moves when the day is known.
  ['annual_send', 'home.yearWhat'],
]

/** The surveys fewer people come for: a line each, so that the usual ones stay easy to find. */
export function MoreSurveys() {
  const { t, date } = useWording()
  const { surveys, clock } = useFamilyWorld()
  // The page is drawn ahead at build time, when nobody knows which day it will be read on.
  const [today, setToday] = useState<string | null>(null)
  useEffect(() => setToday(clock.today()), [clock])
  const open = (card: SurveyCard) => (today === null ? card.season === undefined : isOpenOn(card, today))
  const shown = LINES.flatMap(([key, line]) => {
    const card = surveys.find((one) => one.key === key)
    if (!card || !open(card)) return []
    const day = card.season ? date(card.season.closesOn) : ''
    return [{ card, what: t(line, { minutes: card.minutes, day }) }]
  })
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="more-title">
      <h2 id="more-title">{t('home.moreTitle')}</h2>
      <SurveyLines lines={shown} />
    </section>
  )
}

/** Surveys for staff and forum members: here so that they can be found, quiet so that no family takes them for theirs. */
export function SurveysForWorkers() {
  const { t } = useWording()
  const { surveys } = useFamilyWorld()
  const shown = surveys.filter((one) => one.offeredTo.every((who) => who === 'professional'))
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="work-title">
      <h2 id="work-title" className="quiet-title">
        {t('home.workTitle')}
      </h2>
      <SurveyLines lines={shown.map((card) => ({ card, what: t('home.workWhat', { minutes: card.minutes }) }))} />
    </section>
  )
}

function SurveyLines({ lines }: { lines: readonly { card: SurveyCard; what: string }[] }) {
  const { say } = useWording()
  return (
    <ul className="survey-lines">
      {lines.map(({ card, what }) => (
        <li key={card.key}>
          <a href={surveyPath(card.key)}>{say(card.title)}</a>
          <span className="soft beneath">{what}</span>
        </li>
      ))}
    </ul>
  )
}
