import type { Comment, CommentDesk } from '../../../domain/comment/comment.ts'
import { useStaffWords, type StaffWords } from '../words.ts'
import { useSurveyName } from './survey-name.ts'

/** The question a comment answers. */
export function questionOf(desk: CommentDesk, { survey, question }: Pick<Comment, 'survey' | 'question'>): string {
  return desk.questions.find((one) => one.survey === survey && one.question === question)?.words ?? question
}

/** Where a comment comes from: survey and month, each of the month and a place or stage only where the server found that safe. */
export function FactLine({ comment }: { comment: Comment }) {
  const { t, month, named } = useStaffWords()
  const survey = useSurveyName()
  return (
    <p className="soft comment-facts">
      {comment.month === null
        ? t('comments.fromFew', { survey: survey(comment.survey) })
        : t('comments.from', { survey: survey(comment.survey), month: month(comment.month) })}
      {comment.slice && ` · ${named(`code.${comment.slice.by}.${comment.slice.code}`, comment.slice.code)}`}
    </p>
  )
}

/** What is so about a comment, each in words. */
export function StateLine({ comment, today }: { comment: Comment; today: string }) {
  const words = useStaffWords()
  const states = statesOf(words, comment, today)
  return (
    <ul className="comment-states">
      {states.map(({ text, tone }) => (
        <li key={text} className={`pill pill-${tone}`}>
          {text}
        </li>
      ))}
    </ul>
  )
}

function statesOf({ t, date }: StaffWords, comment: Comment, today: string): { text: string; tone: string }[] {
  return [
    comment.flags.some(({ done }) => done === null) && { text: t('comments.flagged'), tone: 'bad' },
    comment.read
      ? { text: t('comments.isRead'), tone: 'calm' }
      : comment.dueOn === null || comment.dueOn < today
        ? { text: t('comments.overdue'), tone: 'warn' }
        : { text: t('comments.due', { day: date(comment.dueOn) }), tone: 'calm' },
    comment.shortened && { text: t('comments.shortened'), tone: 'calm' },
    comment.late === true && { text: t('comments.late'), tone: 'calm' },
  ].filter((one) => one !== false)
}
