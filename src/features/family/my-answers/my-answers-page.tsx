import { useEffect } from 'react'
import { Notice } from '../../../ui/notice.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { FamilyPage } from '../family-page.tsx'
import { useKeptHere } from '../use-kept-here.ts'
import { useFamilyWorld } from '../world.tsx'
import { ClearThisPhone } from './clear-this-phone.tsx'
import { DraftList } from './draft-list.tsx'
import { FilesToKeep } from './files-to-keep.tsx'
import { ReceiptList } from './receipt-list.tsx'
import { SharedPhone } from './shared-phone.tsx'
import { StuckList } from './stuck-list.tsx'
import { TypedReceipt } from './typed-receipt.tsx'
import { WaitingList } from './waiting-list.tsx'

/** All that is kept on this phone, what became of it, and every way to take it back. */
export function MyAnswersPage() {
  const { t } = useWording()
  const { device, sender } = useFamilyWorld()
  // Whoever looks here wants to know whether it has arrived: do not sit out the wait after a lost connection.
  useEffect(() => void sender.flush('visible').catch(() => undefined), [sender])
  const { kept, unreadable, refresh } = useKeptHere()
  return (
    <FamilyPage title={t('mine.title')}>
      <h1>{t('mine.title')}</h1>
      <p className="soft">{t('mine.lead', { device })}</p>
      {unreadable && (
        <Notice tone="bad" role="alert">
          {t('mine.unreadable', { device })}
        </Notice>
      )}
      {!kept && !unreadable && <Skeleton words={t('frame.loading')} />}
      {kept && (
        <>
          <StuckList parcels={kept.parcels} setAside={kept.setAside} onDone={refresh} />
          <DraftList drafts={kept.drafts} goingSoon={kept.goingSoon} onDone={refresh} />
          <WaitingList parcels={kept.parcels} />
          <ReceiptList receipts={kept.receipts} onDone={refresh} />
        </>
      )}
      <TypedReceipt onDone={refresh} />
      <FilesToKeep onDone={refresh} unsent={kept?.parcels.some((one) => one.state !== 'received') ?? false} />
      <SharedPhone kept={kept} onDone={refresh} />
      <ClearThisPhone onDone={refresh} />
    </FamilyPage>
  )
}
