import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { followInApp } from '../../ui/follow-in-app.ts'
import { Masthead } from '../../ui/masthead.tsx'
import { SizePicker } from '../../ui/size-picker.tsx'
import { useWording } from '../../ui/wording.tsx'
import type { BarProps } from './bar.tsx'
import { ChooseLanguage } from './choose-language.tsx'
import { SiteFoot } from './site-foot.tsx'
import { UpdateNotice } from './update-notice.tsx'
import { useFamilyWorld } from './world.tsx'

/** Without its file the page is whole all the same. */
const Bar = lazy(() =>
  import('./bar.tsx').catch((): { default: (bar: BarProps) => ReactNode } => ({ default: () => null })),
)

/** After the document's first page, a new one takes the focus to its heading, as a page load would. */
let drawnBefore = false

export type FamilyPageProps = {
  /** Goes into the browser's title. */
  title: string
  /** A question page keeps its head quiet: the text sizes move to the foot, and no update is offered. */
  quiet?: boolean
  /** When this changes, the heading takes the focus, as on a new page. */
  focusKey?: string
  /** Is this page in Easy Read? Null where there are no easy words; by default, as the person chose. */
  readsEasy?: boolean | null
  /** The recording that may be played for this page, as `survey/question`. */
  recording?: string
  children: ReactNode
}

/** The frame of every family page. */
export function FamilyPage({ title, quiet = false, focusKey, readsEasy, recording, children }: FamilyPageProps) {
  const { t, dir, locale } = useWording()
  const { places, leaveQuickly, textSize, setTextSize, dress, kiosk } = useFamilyWorld()
  const easy = readsEasy === undefined ? dress === 'easy' : readsEasy
  const main = useRef<HTMLElement>(null)
  const shown = useRef(focusKey)
  const settled = useRef(false)

  useEffect(() => {
    Object.assign(document.documentElement, { lang: locale, dir })
  }, [locale, dir])
  useEffect(() => {
    document.title = t('frame.title', { page: title })
  }, [t, title])
  useEffect(() => {
    const arrived = drawnBefore && !settled.current
    drawnBefore = true
    settled.current = true
    if (!arrived && shown.current === focusKey) return
    shown.current = focusKey
    const heading = main.current?.querySelector<HTMLElement>('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
    if (typeof window.scrollTo === 'function') window.scrollTo(0, 0)
  }, [focusKey])

  const sizes = (
    <SizePicker
      title={t('frame.textSize')}
      sizes={(['normal', 'large', 'larger'] as const).map((code) => ({ code, label: t(`frame.textSize.${code}`) }))}
      chosen={textSize}
      onChoose={setTextSize}
    />
  )
  const bar = (
    <div className="tools">
      <Suspense>
        <Bar place={focusKey} recording={recording} easy={easy} />
      </Suspense>
      {!quiet && sizes}
    </div>
  )
  // Where there are easy words, the way to them stands at the top of the question.
  const onTop = !quiet || easy !== null
  const beneath = (
    <>
      {!onTop && bar}
      {quiet && sizes}
    </>
  )
  return (
    // The click is a link's own, caught on its way up; a link answers the keyboard by itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      dir={dir}
      lang={locale}
      className={easy ? 'easy' : undefined}
      onClick={(event) => followInApp(event, navigate)}
    >
      <Masthead
        words={{ skip: t('frame.skip'), home: t('frame.home'), leave: kiosk?.clear ?? t('frame.leave') }}
        // At an event the quick way out is a fresh Start: loading the page anew forgets all of it.
        neutralPage={kiosk ? '/event' : places.neutralPage}
        {...(kiosk ? { homeless: true } : { onLeave: leaveQuickly })}
        menu={<ChooseLanguage />}
      >
        {onTop && bar}
      </Masthead>
      <main id="main" className="column" tabIndex={-1} ref={main}>
        {!quiet && !kiosk && <UpdateNotice />}
        {children}
      </main>
      {kiosk ? (
        <footer className="foot">
          <div className="column">{beneath}</div>
        </footer>
      ) : (
        <SiteFoot t={t}>{beneath}</SiteFoot>
      )}
    </div>
  )
}
