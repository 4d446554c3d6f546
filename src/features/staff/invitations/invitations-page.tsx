import { useCallback } from 'react'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { BatchForm } from './batch-form.tsx'
import { BatchList } from './batch-list.tsx'
import { CompletionCard } from './completion-card.tsx'

/** Make invitations, see what they brought, and the share of those invited who answered. */
export function InvitationsPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  const { server } = useStaffWorld()
  const batches = useAnswer(`invitations ${reader.area}`, () => server.invitations(reader.area))
  const completion = useAnswer(`completion ${reader.area}`, () => server.completion(reader.area))
  const { retry: askBatches } = batches
  const { retry: askCompletion } = completion
  const again = useCallback(() => {
    askBatches()
    askCompletion()
  }, [askBatches, askCompletion])
  const trouble = [batches, completion].find((one) => one.state === 'trouble')
  return (
    <StaffFrame
      title={t('invite.title')}
      person={reader.person}
      demo={completion.state === 'ready' && completion.value.some((month) => month.demo)}
    >
      {trouble?.state === 'trouble' ? (
        <TroubleNote trouble={trouble.trouble} retry={again} signOut={reader.signOut} />
      ) : batches.state === 'ready' && completion.state === 'ready' ? (
        <>
          <h1>{t('invite.title')}</h1>
          <p>{t('invite.lead')}</p>
          <KeptNote at={batches.keptAt} retry={again} />
          <BatchForm area={reader.area} onMade={again} />
          <BatchList area={reader.area} batches={batches.value} onChanged={again} />
          <CompletionCard months={completion.value} />
        </>
      ) : (
        <Waiting title={t('invite.title')} lines={10} />
      )}
    </StaffFrame>
  )
}
