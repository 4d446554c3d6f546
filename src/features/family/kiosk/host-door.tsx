import { useEffect, useState, type FormEvent } from 'react'
import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useFamilyWorld } from '../world.tsx'
import type { KeptEvent } from './event-set-up.ts'
import { hostCode, hostHash, stillToWait, waitAfter } from './host-code.ts'

export type HostDoorProps = { kept: KeptEvent; onOpen: () => void; onBack: () => void }

/** Asks for the host's code. Wrong ones make the next wait longer, also over a reload. */
export function HostDoor({ kept, onOpen, onBack }: HostDoorProps) {
  const { t } = useWording()
  const { clock, sha256 } = useFamilyWorld()
  const wait = () => {
    const event = kept.get()
    return event ? Math.ceil(stillToWait(event.wrong, event.waitUntil, clock.now()) / 1000) : 0
  }
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const [seconds, setSeconds] = useState(wait)
  useEffect(() => {
    if (seconds <= 0) return
    const tick = setTimeout(() => setSeconds(wait()), 1000)
    return () => clearTimeout(tick)
  })
  const tryCode = async (submitted: FormEvent) => {
    submitted.preventDefault()
    const event = kept.get()
    const code = hostCode(typed)
    if (!event || wait() > 0) return
    if (code === null) return setSaid(t('event.needCode'))
    const right = (await hostHash(event.salt, code, sha256)) === event.hash
    const wrong = right ? 0 : event.wrong + 1
    kept.set({ ...event, wrong, waitUntil: right ? 0 : clock.now() + waitAfter(wrong) })
    setTyped('')
    if (right) return onOpen()
    setSaid(t('event.wrongCode'))
    setSeconds(wait())
  }
  return (
    <FamilyPage title={t('event.hostTitle')} quiet focusKey="host">
      <button type="button" className="link back" onClick={onBack}>
        {t('event.toStart')}
      </button>
      <h1>
        <label htmlFor="host-code">{t('event.hostTitle')}</label>
      </h1>
      <form noValidate method="dialog" autoComplete="off" onSubmit={(submitted) => void tryCode(submitted)}>
        <p id="host-said" className="problem" role="alert">
          {said} {seconds > 0 && t('event.wait', { seconds })}
        </p>
        <input
          id="host-code"
          className="short"
          type="password"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-describedby="host-said"
          onChange={(changed) => setTyped(changed.target.value)}
        />
        <div className="actions">
          <button type="submit" className="button" disabled={seconds > 0}>
            {t('event.openHost')}
          </button>
        </div>
      </form>
    </FamilyPage>
  )
}
