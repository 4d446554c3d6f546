import { useEffect, useState } from 'react'
import { piecesOf, stretchesOf, TAKEN_OUT } from '../../../domain/comment/pieces.ts'
import type { Comment } from '../../../domain/comment/comment.ts'
import { useStaffWords } from '../words.ts'

/** A comment as readers have it, in its own language and direction. Where words were taken out, the mark says so aloud. */
export function CommentWords({ comment }: { comment: Pick<Comment, 'words' | 'language'> }) {
  const { t } = useStaffWords()
  const parts = comment.words.split(TAKEN_OUT)
  return (
    <blockquote className="comment-words" lang={comment.language} dir="auto">
      {parts.map((part, place) => (
        <span key={place}>
          {place > 0 && (
            <span className="taken-out">
              <span aria-hidden="true">{TAKEN_OUT}</span>
              <span className="unseen" lang="en">
                {t('comments.shortened')}
              </span>
            </span>
          )}
          {part}
        </span>
      ))}
    </blockquote>
  )
}

const NONE: ReadonlySet<number> = new Set()

type ChooseProps = {
  comment: Comment
  busy: boolean
  onTakeOut: (stretches: [number, number][]) => void
  onLeave: () => void
}

/**
 * The same words as buttons: with a finger, a mouse or the keyboard, each can be chosen to be taken out. What was chosen holds for the
 * words it was chosen in: when a colleague changes them, nothing is chosen any more, and that is said.
 */
export function ChooseWords({ comment, busy, onTakeOut, onLeave }: ChooseProps) {
  const { t } = useStaffWords()
  const [chosenIn, setChosenIn] = useState<{ revision: number; places: ReadonlySet<number>; forgot: boolean }>({
    revision: comment.revision,
    places: NONE,
    forgot: false,
  })
  if (chosenIn.revision !== comment.revision)
    setChosenIn({ revision: comment.revision, places: NONE, forgot: chosenIn.forgot || chosenIn.places.size > 0 })
  const chosen = chosenIn.revision === comment.revision ? chosenIn.places : NONE
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onLeave()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [onLeave])
  const pieces = piecesOf(comment.words, comment.language)
  const toggle = (place: number) => {
    const now = new Set(chosen)
    if (!now.delete(place)) now.add(place)
    setChosenIn({ revision: comment.revision, places: now, forgot: false })
  }
  return (
    <div className="choose-words">
      <p>{t('comments.shorten.do')}</p>
      <p className="problem" role="alert">
        {chosenIn.forgot && t('comments.shorten.changed')}
      </p>
      <fieldset lang={comment.language} dir="auto" className="comment-words">
        <legend className="unseen" lang="en">
          {t('comments.shorten.words')}
        </legend>
        {pieces.map(({ text, isWord }, place) =>
          isWord && text !== TAKEN_OUT ? (
            <button
              key={place}
              type="button"
              className="word"
              aria-pressed={chosen.has(place)}
              onClick={() => toggle(place)}
            >
              {text}
            </button>
          ) : (
            <span key={place}>{text}</span>
          ),
        )}
      </fieldset>
      <p className="buttons">
        <button
          type="button"
          className="button"
          aria-disabled={busy || chosen.size === 0}
          onClick={() => !busy && chosen.size > 0 && onTakeOut(stretchesOf(pieces, chosen))}
        >
          {t('comments.shorten.keep', { count: chosen.size })}
        </button>
        <button type="button" className="plain" onClick={onLeave}>
          {t('comments.leave')}
        </button>
      </p>
    </div>
  )
}
