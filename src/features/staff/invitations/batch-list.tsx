import { useState } from 'react'
import { Link } from 'wouter'
import type { InvitationBatch } from '../../../domain/invitation/invitation.ts'
import { Scroller } from '../frame/scroller.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords, type StaffKey } from '../words.ts'
import { longDay, nameOf } from './names.ts'
import { useSheetWords } from './use-sheet-words.ts'

type Props = { area: string; batches: readonly InvitationBatch[]; onChanged: () => void }

/** The batches made so far, how many were invited and how many of them answered; printing again, and cancelling. */
export function BatchList({ area, batches, onChanged }: Props) {
  const { t } = useStaffWords()
  const { server } = useStaffWorld()
  const [problem, setProblem] = useState<StaffKey | null>(null)
  const cancel = async (id: string) => {
    const answer = await server.cancelInvitations(area, id)
    if (answer.kind === 'answered') return onChanged()
    setProblem(`invite.${answer.kind}`)
  }
  return (
    <section className="card">
      <h2>{t('batches.title')}</h2>
      <p role="status">{problem && t(problem)}</p>
      {batches.length === 0 ? (
        <p>{t('batches.none')}</p>
      ) : (
        <Scroller name={t('batches.title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('batches.what')}</th>
                <th scope="col">{t('batches.made')}</th>
                <th scope="col">{t('batches.until')}</th>
                <th scope="col" className="n">
                  {t('batches.invited')}
                </th>
                <th scope="col" className="n">
                  {t('batches.answered')}
                </th>
                <th scope="col">{t('batches.do')}</th>
              </tr>
            </thead>
            <tbody>
              {batches.map((batch) => (
                <BatchRow key={batch.id} batch={batch} onCancel={() => cancel(batch.id)} />
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </section>
  )
}

function BatchRow({ batch, onCancel }: { batch: InvitationBatch; onCancel: () => Promise<void> }) {
  const { t } = useStaffWords()
  const { surveys } = useStaffWorld()
  const { words } = useSheetWords(batch.survey, 'en')
  const what = nameOf(words === 'failed' ? null : words, surveys, batch)
  return (
    <tr>
      <th scope="row">
        {what} {batch.state !== 'open' && <b>({t(`batches.${batch.state}`)})</b>}
      </th>
      <td className="nowrap">{longDay(batch.createdOn)}</td>
      <td className="nowrap">{longDay(batch.expiresOn)}</td>
      <td className="n">{batch.issued}</td>
      <td className="n">{batch.answered ?? (batch.hidden ? t('batches.hidden') : '–')}</td>
      <td>
        <div className="do-batch">
          <Link href={`/staff/invitations/${batch.id}`} aria-label={t('batches.sheet', { what })}>
            {t('staff.print')}
          </Link>
          {batch.state === 'open' && <CancelButton onSure={onCancel} />}
        </div>
      </td>
    </tr>
  )
}

/** Cancelling cannot be undone: asked once more, in place. */
function CancelButton({ onSure }: { onSure: () => Promise<void> }) {
  const { t } = useStaffWords()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button type="button" className="plain" onClick={() => setAsking(true)}>
        {t('batches.cancel')}
      </button>
    )
  }
  return (
    <span role="status">
      {t('batches.sure')}{' '}
      <button type="button" className="plain" onClick={() => setAsking(false)}>
        {t('batches.no')}
      </button>{' '}
      <button type="button" className="plain" onClick={() => void onSure().finally(() => setAsking(false))}>
        {t('batches.yes')}
      </button>
    </span>
  )
}
