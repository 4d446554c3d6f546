import { useId, useRef, useState, type FormEvent, type RefObject } from 'react'
import type { CommentDesk, WantedComments } from '../../../domain/comment/comment.ts'
import { apart } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'
import { useSurveyName } from './survey-name.ts'

type Props = {
  desk: CommentDesk
  wanted: WantedComments
  onWant: (wanted: WantedComments) => void
  searchBox: RefObject<HTMLInputElement>
}

const ONLY = ['unread', 'all', 'flagged'] as const

/** Which comments: what is left to read or all, by theme, by question, by words. */
export function Filters({ desk, wanted, onWant, searchBox }: Props) {
  const { t } = useStaffWords()
  const survey = useSurveyName()
  const id = useId()
  const [typed, setTyped] = useState(wanted.search ?? '')
  const form = useRef<HTMLFormElement>(null)
  const { after: _after, ...now } = wanted
  const search = (words: string) => {
    const { search: _before, ...others } = now
    const looked = words.trim()
    // In all comments: what somebody looks for has most likely been read.
    onWant(looked === '' ? others : { ...others, only: others.only === 'unread' ? 'all' : others.only, search: looked })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(typed)
  }
  return (
    <form className="comment-filters" role="search" ref={form} onSubmit={submit}>
      <label>
        <span>{t('comments.only')}</span>
        <select
          value={wanted.only}
          onChange={(event) => onWant({ ...now, only: ONLY.find((one) => one === event.target.value)! })}
        >
          {ONLY.map((only) => (
            <option key={only} value={only}>
              {t(`comments.only.${only}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('comments.theme')}</span>
        <select
          value={wanted.theme ?? ''}
          onChange={(event) => {
            const { theme: _theme, ...others } = now
            onWant(event.target.value ? { ...others, only: 'all', theme: event.target.value } : others)
          }}
        >
          <option value="">{t('comments.theme.any')}</option>
          {desk.themes.map(({ id: theme, name, retired }) => (
            <option key={theme} value={theme}>
              {retired ? t('comments.theme.retired', { name }) : apart(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('comments.question')}</span>
        <select
          value={wanted.survey ? `${wanted.survey} ${wanted.question ?? ''}` : ''}
          onChange={(event) => {
            const { survey: _survey, question: _question, ...others } = now
            const [of, question] = event.target.value.split(' ')
            onWant(of ? { ...others, survey: of, ...(question ? { question } : {}) } : others)
          }}
        >
          <option value="">{t('comments.theme.any')}</option>
          {[...new Set(desk.questions.map((one) => one.survey))].map((of) => (
            <optgroup key={of} label={survey(of)}>
              <option value={`${of} `}>{t('comments.question.all', { survey: survey(of) })}</option>
              {desk.questions
                .filter((one) => one.survey === of)
                .map(({ question, words }) => (
                  <option key={question} value={`${of} ${question}`}>
                    {words}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div className="search-part">
        <label htmlFor={id}>{t('comments.search')}</label>
        <input
          id={id}
          ref={searchBox}
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button quiet">
          {t('comments.search.do')}
        </button>
        {wanted.search !== undefined && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              setTyped('')
              search('')
            }}
          >
            {t('comments.search.clear')}
          </button>
        )}
      </div>
    </form>
  )
}
