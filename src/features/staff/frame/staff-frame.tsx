import { useEffect, useRef, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { HeardMark } from '../../../ui/masthead.tsx'
import { useStaffWords } from '../words.ts'
import { doorsFor, standsAt } from './doors.ts'
import { SignOut } from './sign-out.tsx'

export type FrameProps = {
  title: string
  children: ReactNode
  /** Null before someone is signed in. */
  person: {
    areaName: string
    areas: number
    chooseArea: () => void
    signOut: () => void
    /** A forum member and no staff: the doors that stay shut for them are not shown. */
    forum: boolean
    /** Null for those who read no comments; else how many worries about safety wait. */
    safety: number | null
  } | null
  demo?: boolean
}

/** The frame of every signed-in page: mark, where to go, the area, the way out, and the ribbon nobody can miss. */
export function StaffFrame({ title, children, person, demo = false }: FrameProps) {
  const { t } = useStaffWords()
  const main = useRef<HTMLElement>(null)
  const pages = useRef<HTMLElement>(null)
  const shown = useRef('')
  const [here] = useLocation()
  useEffect(() => {
    document.title = t('staff.title', { page: title })
  }, [t, title])
  // On a phone the pages stand in one line that scrolls sideways; the marked one is in the middle of it.
  useEffect(() => {
    const bar = pages.current
    if (!bar || shown.current === here) return
    shown.current = here
    const marked = bar.querySelector<HTMLElement>('[aria-current]')
    if (marked) bar.scrollLeft = marked.offsetLeft - (bar.clientWidth - marked.offsetWidth) / 2
  })
  return (
    <>
      <a className="hop" href="#main" onClick={() => main.current?.focus()}>
        {t('staff.skip')}
      </a>
      <header>
        {demo && (
          <p className="ribbon">
            <b>{t('staff.demo')}</b> <span>{t('staff.demoMeans')}</span>
          </p>
        )}
        {person !== null && (person.safety ?? 0) > 0 && (
          <p className="safety">
            <Link href="/staff/comments?only=flagged">{t('comments.safety', { count: person.safety! })}</Link>
          </p>
        )}
        <div className="desk-top">
          <a className="brand" href="/" aria-label={t('staff.home')}>
            <HeardMark size={26} />
            <span aria-hidden="true">Heard</span>
          </a>
          {person && (
            <>
              <nav aria-label={t('staff.nav')} ref={pages}>
                {doorsFor(person).map((door) => (
                  <Link key={door.to} href={door.to} aria-current={standsAt(door, here)}>
                    {t(door.words)}
                  </Link>
                ))}
              </nav>
              <div className="desk-person">
                {person.areas > 1 ? (
                  <button type="button" className="plain" onClick={person.chooseArea}>
                    {t('staff.area.change', { area: person.areaName })}
                  </button>
                ) : (
                  <span>{person.areaName}</span>
                )}
                <SignOut signOut={person.signOut} />
              </div>
            </>
          )}
        </div>
      </header>
      <main id="main" className="desk" tabIndex={-1} ref={main}>
        {person?.forum && (
          <p className="notice on-screen" role="note">
            {t('forumSide.note')} <a href="/forum">{t('forumSide.toForum')}</a>
          </p>
        )}
        {children}
      </main>
    </>
  )
}
