import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { HeardMark } from '../../../ui/masthead.tsx'
import { useBook, useForumWorld } from '../forum-world.tsx'
import { useForumWords, type ForumKey } from '../words.ts'
import { SignOut } from './sign-out.tsx'
import { SignedOut } from './signed-out.tsx'

const pages = (month: string): readonly [to: string, words: ForumKey][] => [
  ['/forum', 'forum.nav.log'],
  ['/forum/requests', 'forum.nav.requests'],
  [`/forum/month/${month}`, 'forum.nav.month'],
  ['/forum/said-did', 'forum.nav.saidDid'],
  ['/forum/year', 'forum.nav.year'],
]

type Props = {
  title: string
  /** False where the page says itself, of exactly what it shows, that it is made up. */
  ribbon?: boolean
  /** False where the page says itself that the sign-in has run out, and leads to it. */
  signIn?: boolean
  children: ReactNode
}

/** The frame of every page of the forum: the mark, and one button behind which the other pages are. */
export function ForumFrame({ title, ribbon = true, signIn = true, children }: Props) {
  const { t } = useForumWords()
  const main = useRef<HTMLElement>(null)
  const book = useBook()
  const demo = book?.entries.some(({ fields }) => fields['demo'] === true)
  useEffect(() => {
    document.title = t('staff.title', { page: title })
  }, [t, title])
  useEffect(() => beginAtTop(main.current), [])
  return (
    <>
      <a className="hop" href="#main" onClick={() => main.current?.focus()}>
        {t('staff.skip')}
      </a>
      <header>
        {ribbon && demo && (
          <p className="ribbon">
            <b>{t('forum.demo')}</b> <span>{t('forum.demoMeans')}</span>
          </p>
        )}
        <div className="forum-top">
          <a className="brand" href="/" aria-label={t('staff.home')}>
            <HeardMark size={30} />
            <span aria-hidden="true">Heard</span>
          </a>
          <Menu />
        </div>
      </header>
      <main id="main" className="forum" tabIndex={-1} ref={main}>
        {signIn && book?.stopped === 'signed_out' && <SignedOut />}
        {children}
      </main>
    </>
  )
}

let drawnBefore = false
let wentBack = false
globalThis.addEventListener?.('popstate', () => {
  wentBack = true
})

/** A page somebody has gone on to begins at its top, and is read from there; on the way back the browser knows the place. */
function beginAtTop(main: HTMLElement | null) {
  if (drawnBefore && !wentBack) {
    globalThis.scrollTo?.(0, 0)
    main?.focus({ preventScroll: true })
  }
  drawnBefore = true
  wentBack = false
}

function Menu() {
  const { t } = useForumWords()
  const { area, areaName, clock } = useForumWorld()
  const [here] = useLocation()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- closed on the way to another page
  useEffect(() => setOpen(false), [here])
  useEffect(() => {
    if (!open) return undefined
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('keydown', leave)
    }
  }, [open])
  return (
    <nav className="forum-menu" aria-label={t('staff.nav')} ref={box}>
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-controls="forum-pages"
        aria-label={t('forum.menu')}
        onClick={() => setOpen(!open)}
      >
        {t('forum.org')} <span aria-hidden="true">▾</span>
      </button>
      <ul id="forum-pages" hidden={!open}>
        {pages(clock.today().slice(0, 7)).map(([to, words]) => (
          <li key={to}>
            <Link href={to} aria-current={here === to ? 'page' : undefined}>
              {t(words)}
            </Link>
          </li>
        ))}
        <li>
          <a href="/staff">{t('forum.nav.scorecard')}</a>
        </li>
        <li>
          {/* Whoever has no part in an area is not told its name; its code is for machines. */}
          {areaName !== area && <span className="soft">{areaName}</span>}
          <SignOut />
        </li>
      </ul>
    </nav>
  )
}
