import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link, useLocation } from 'wouter'
import { useForumWords } from '../words.ts'

type Props = {
  to: string
  /** Something was typed or chosen that would be gone. */
  typed: boolean
  forget: () => Promise<void>
}

/** The way out of a form without saving it. What somebody typed is thrown away only when they have said so twice. */
export function Leave({ to, typed, forget }: Props) {
  const { t } = useForumWords()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const link = useRef<HTMLAnchorElement>(null)
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) stay.current?.focus()
  }, [asking])
  if (!asking) {
    return (
      <Link
        ref={link}
        href={to}
        onClick={(event) => {
          if (typed) {
            event.preventDefault()
            setAsking(true)
          } else void forget()
        }}
      >
        {t('form.cancel')}
      </Link>
    )
  }
  const goOn = () => {
    flushSync(() => setAsking(false))
    link.current?.focus()
  }
  return (
    <div className="needs-you" role="group" aria-labelledby="leave-asks">
      <p id="leave-asks">{t('form.leave')}</p>
      <p className="buttons">
        <button ref={stay} type="button" className="button" onClick={goOn}>
          {t('form.leave.stay')}
        </button>
        <button type="button" className="plain" onClick={() => void forget().then(() => navigate(to))}>
          {t('form.leave.throw')}
        </button>
      </p>
    </div>
  )
}
