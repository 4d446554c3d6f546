import { useState } from 'react'
import { MOST_PHOTO_WORDS, MOST_PHOTOS } from '../../../domain/log/photo.ts'
import { saysSomething } from '../../../domain/written.ts'
import { Typed } from '../../../ui/typed.tsx'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'
import { DescribePhoto } from './describe-photo.tsx'
import { RemovePhoto } from './remove-photo.tsx'
import { ShowPhoto } from './show-photo.tsx'
import type { ShownPhoto } from './use-photos.ts'

type Props = {
  photo: ShownPhoto
  entry: string
  /** In a form a photo goes with the entry; on the entry's page it has its own button. */
  inForm: boolean
  /** The page says that agencies see the photos of this entry, or will. */
  shared: boolean
  /** Agencies see the entry now: the photo says whether they see it, too. */
  told: boolean
  /** Something of it has changed on the server. */
  onTold: () => void
  onRemoved: () => void
  onFailed: () => void
}

/** One photo: the picture, what it shows, how far it has come, and the way to take it away. */
export function PhotoFigure({ photo, entry, inForm, shared, told, onTold, onRemoved, onFailed }: Props) {
  const { t } = useForumWords()
  const { photos, device } = useForumWorld()
  const { id, state } = photo
  if (state === 'removing') return <p className="soft">{t('photo.state.removing')}</p>
  const attempt = (work: Promise<unknown>) => work.catch(onFailed)
  return (
    <figure className="photo">
      <img src={`data:${photo.type};base64,${photo.data}`} alt={photo.words} />
      <figcaption>
        {state === 'in_hand' ? (
          <InHand photo={photo} entry={entry} inForm={inForm} shared={shared} onFailed={onFailed} />
        ) : (
          <>
            <span aria-hidden="true">
              <Typed>{photo.words}</Typed>
            </span>
            {state === 'needs_attention' ? (
              <>
                <span className="problem">{t(whyNot(photo.trouble, shared), { most: MOST_PHOTOS })}</span>
                <button type="button" className="plain" onClick={() => void attempt(photos.again(id, shared))}>
                  {t(photo.trouble === 'shared_meanwhile' && shared ? 'photo.allTheSame' : 'photo.again')}
                </button>
              </>
            ) : (
              <span className={`state state-${state === 'sent' ? 'shared' : 'waiting'}`}>
                {t(`photo.state.${state}`, { device })}
              </span>
            )}
            {!told && state === 'sent' && photo.hidden && <span>{t('photo.seen.hidden')}</span>}
            {told && state === 'sent' && photo.shown !== null && (
              <ShowPhoto id={id} shown={photo.shown} onShown={onTold} />
            )}
            {state === 'sent' && <DescribePhoto id={id} words={photo.words} shared={shared} onDescribed={onTold} />}
          </>
        )}
        <RemovePhoto onSure={async () => void (await attempt(photos.remove(entry, id).then(onRemoved)))} />
      </figcaption>
    </figure>
  )
}

/** Where the page does not say that the entry is shared, it was made private again, or nothing has been fetched since. */
function whyNot(trouble: string | null, shared: boolean) {
  if (trouble === 'shared_meanwhile') return shared ? 'photo.server.shared_meanwhile' : 'photo.server.shared_then'
  return trouble === 'too_many' ? 'photo.server.too_many' : 'photo.server.other'
}

/** A photo that was chosen and goes nowhere before somebody has said what it shows. */
function InHand({
  photo,
  entry,
  inForm,
  shared,
  onFailed,
}: Pick<Props, 'photo' | 'entry' | 'inForm' | 'shared' | 'onFailed'>) {
  const { t } = useForumWords()
  const { photos, device } = useForumWorld()
  const [words, setWords] = useState(photo.words)
  const [asked, setAsked] = useState(false)
  const box = `photo-${photo.id}`
  const problem = asked && !saysSomething(words)
  const type = (next: string) => {
    setWords(next)
    void photos.describe(photo.id, next).catch(onFailed)
  }
  const send = () => {
    setAsked(true)
    if (!saysSomething(words)) return document.getElementById(box)?.focus()
    return void photos.letGo(entry, shared).catch(onFailed)
  }
  return (
    <div className="field">
      {!inForm && <p>{t('photo.waitsForWords', { device })}</p>}
      <label htmlFor={box}>{t('photo.words')}</label>
      {problem && (
        <span className="problem" id={`${box}-problem`}>
          {t('photo.words.needed')}
        </span>
      )}
      <input
        id={box}
        maxLength={MOST_PHOTO_WORDS}
        autoComplete="off"
        value={words}
        aria-invalid={problem || undefined}
        aria-describedby={problem ? `${box}-problem` : undefined}
        onChange={(event) => type(event.target.value)}
      />
      {inForm ? (
        <p className="soft">{t('photo.withEntry', { device })}</p>
      ) : (
        <p className="buttons">
          <button type="button" className="button" onClick={send}>
            {t('photo.send')}
          </button>
        </p>
      )}
    </div>
  )
}
