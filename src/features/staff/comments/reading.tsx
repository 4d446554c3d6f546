import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Comment, CommentDesk, Theme } from '../../../domain/comment/comment.ts'
import { ACTIONS, themeKeys } from '../../../domain/comment/shortcuts.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { CommentList } from './comment-list.tsx'
import { OneComment, type Doing } from './one-comment.tsx'
import { KeysHelp } from './keys-help.tsx'
import type { useChanges } from './use-changes.ts'
import { useKeys } from './use-keys.ts'
import type { Pages } from './use-pages.ts'

type Props = {
  area: string
  desk: CommentDesk
  pages: Extract<Pages, { state: 'ready' }>
  more: () => Promise<boolean>
  changes: ReturnType<typeof useChanges>
  searchBox: RefObject<HTMLInputElement>
}

/** Comments one at a time or as a list, with hands on the keyboard or a thumb on the buttons. */
export function Reading({ area, desk, pages, more, changes, searchBox }: Props) {
  const { t } = useStaffWords()
  const { clock } = useStaffWorld()
  const [place, setPlace] = useState(0)
  const [asList, setAsList] = useState(false)
  const [doing, setDoing] = useState<Doing>('reading')
  const [lastRead, setLastRead] = useState<{ comment: Comment; place: number } | null>(null)
  const [help, setHelp] = useState(false)
  const [keysOn, setKeysOn] = useState(true)
  const article = useRef<HTMLElement>(null)
  const moved = useRef(false)
  const { comments } = pages
  const comment = comments[Math.min(place, comments.length - 1)]!
  const { change, setTold } = changes

  // After a step, what is there now is the next thing to hear.
  useEffect(() => {
    if (moved.current) article.current?.focus()
    moved.current = false
    // They say when to look, not at what.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place, doing])

  const go = useCallback(
    async (to: number, quietly = false) => {
      if (!quietly) setTold('')
      setDoing('reading')
      if (to < 0) return setTold(t('comments.start'))
      if (to >= comments.length && !(await more())) return quietly || setTold(t('comments.end'))
      moved.current = true
      setPlace(to)
    },
    [comments.length, more, setTold, t],
  )
  const read = useCallback(async () => {
    if (comment.read) return void change(comment.id, { read: false }, t('comments.told.unread'))
    if (!(await change(comment.id, { read: true }, t('comments.told.read')))) return
    setLastRead({ comment, place })
    await go(place + 1, true)
  }, [change, comment, place, go, t])
  const undo = useCallback(async () => {
    if (!lastRead || !(await change(lastRead.comment.id, { read: false }, t('comments.told.unread')))) return
    moved.current = true
    setPlace(lastRead.place)
    setLastRead(null)
  }, [change, lastRead, t])
  const tag = useCallback(
    (theme: Theme, on: boolean) =>
      void change(
        comment.id,
        { theme: theme.id, on },
        t(on ? 'comments.told.on' : 'comments.told.off', { name: theme.name }),
      ),
    [change, comment.id, t],
  )
  const act = (what: Doing) => {
    moved.current = what === 'reading'
    setDoing(what)
  }

  const press = useCallback(
    (key: string): boolean => {
      const action = ACTIONS.get(key)
      if (action === 'help') setHelp((open) => !open)
      else if (action === 'search') searchBox.current?.focus()
      else if (asList) return false
      else if (action === 'next') void go(place + 1)
      else if (action === 'previous') void go(place - 1)
      else if (action === 'read') void read()
      else if (action === 'undo') void undo()
      else if (action === 'shorten') setDoing('shortening')
      else if (action === 'flag') {
        if (comment.flags.every((flag) => flag.done !== null)) setDoing('flagging')
      } else {
        const theme = themeKeys(desk.themes).get(key)
        if (!theme) return false
        tag(theme, !comment.themes.includes(theme.id))
      }
      return true
    },
    [asList, go, place, read, undo, tag, desk.themes, comment.themes, comment.flags, searchBox],
  )
  useKeys(keysOn, press)

  return (
    <section className="reading">
      <div className="desk-line">
        <p className="soft">
          {t(asList ? 'comments.count.list' : 'comments.count', {
            place: place + 1,
            count: comments.length,
            more: pages.after === null ? 'no' : 'yes',
          })}
        </p>
        <fieldset className="as">
          <legend className="unseen">{t('comments.as')}</legend>
          <button type="button" className="plain" aria-pressed={!asList} onClick={() => setAsList(false)}>
            {t('comments.as.one')}
          </button>
          <button type="button" className="plain" aria-pressed={asList} onClick={() => setAsList(true)}>
            {t('comments.as.list')}
          </button>
        </fieldset>
      </div>
      <p className="problem" role="alert">
        {changes.problem || (pages.moreTrouble && t(`comments.problem.${pages.moreTrouble}`))}
      </p>
      <p className="told">
        <output>{changes.told}</output>
        {lastRead && changes.told === t('comments.told.read') && (
          <button type="button" className="plain" aria-keyshortcuts="u" onClick={() => void undo()}>
            {t('comments.undo')}
          </button>
        )}
      </p>
      {asList ? (
        <CommentList
          desk={desk}
          comments={comments}
          today={clock.today()}
          hasMore={pages.after !== null}
          onMore={() => void more()}
          onOpen={(to) => {
            setAsList(false)
            moved.current = true
            setPlace(to)
          }}
        />
      ) : (
        <OneComment
          key={comment.id}
          area={area}
          desk={desk}
          comment={comment}
          today={clock.today()}
          article={article}
          doing={doing}
          onDoing={act}
          changes={changes}
          onTag={tag}
          onRead={() => void read()}
          onGo={(step) => void go(place + step)}
        />
      )}
      <KeysHelp themes={desk.themes} open={help} onOpen={setHelp} on={keysOn} onSwitch={setKeysOn} />
    </section>
  )
}
