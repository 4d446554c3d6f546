import { useState } from 'react'
import type { AuditLine } from '../../../domain/comment/comment.ts'
import { Scroller } from '../frame/scroller.tsx'
import { Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { CommentsFrame, CommentsTrouble } from './comments-frame.tsx'
import { useSurveyName } from './survey-name.ts'
import { useFresh } from './use-fresh.ts'

/** As many as the server tells at once. */
const AT_ONCE = 100

/** `/staff/comments/audit`: for leads, who opened what and why. */
export function AuditPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  const { comments } = useStaffWorld()
  const { is, retry, put } = useFresh(`audit ${reader.area}`, () => comments.audit(reader.area, null))
  const [ended, setEnded] = useState(false)
  const [problem, setProblem] = useState('')
  const lines = is.state === 'ready' ? is.value : []
  const older = async () => {
    setProblem('')
    const answer = await comments.audit(reader.area, lines.at(-1)!.place)
    if (answer.kind !== 'answered') return setProblem(t(`comments.problem.${answer.kind}`))
    setEnded(answer.value.length < AT_ONCE)
    put((before) => [...before, ...answer.value])
  }
  return (
    <CommentsFrame reader={reader} title={t('audit.title')}>
      <p className="soft">{t('audit.lead')}</p>
      {is.state === 'loading' && <Waiting lines={10} />}
      {is.state === 'trouble' && <CommentsTrouble trouble={is.trouble} retry={retry} signOut={reader.signOut} />}
      {is.state === 'ready' && lines.length === 0 && <p>{t('audit.none')}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
      <p className="problem" role="alert">
        {problem}
      </p>
      {lines.length >= AT_ONCE && !ended && (
        <button type="button" className="button quiet" onClick={() => void older()}>
          {t('audit.older')}
        </button>
      )}
    </CommentsFrame>
  )
}

function Lines({ lines }: { lines: readonly AuditLine[] }) {
  const { t, named, moment, month } = useStaffWords()
  const survey = useSurveyName()
  const who = ({ email, person }: AuditLine) =>
    email ?? (person === null ? t('audit.writer') : t('audit.nobody', { id: person.slice(0, 8) }))
  return (
    <Scroller name={t('audit.table')}>
      <table className="themes audit">
        <caption className="unseen">{t('audit.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.which')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.place}>
              <td>{moment(Date.parse(line.at))}</td>
              <td>{who(line)}</td>
              <td>
                {named(`audit.${line.what}`, line.what)} {line.why !== null && named(`audit.why.${line.why}`, line.why)}
              </td>
              <td>
                {line.survey
                  ? [survey(line.survey), line.question, line.month && month(line.month)].filter(Boolean).join(', ')
                  : t('audit.gone')}{' '}
                <span className="soft">{line.comment.slice(0, 8)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  )
}
