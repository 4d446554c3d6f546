import { groupInvitationCode } from '../../../domain/invitation/code.ts'
import type { InvitationCard } from '../../../domain/invitation/invitation.ts'
import { invitationPath } from '../../../domain/invitation/link.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { QrCode } from './qr-code.tsx'
import { longDay } from './names.ts'

/** What a family holds in its hand: a square to scan, the same code to speak or type, and what happens with it. */
export function Slip({ batch, code, title }: { batch: InvitationCard; code: string; title: string }) {
  const { t } = useStaffWords()
  const { site } = useStaffWorld()
  const address = `${site}${invitationPath(batch.survey, code, batch, batch.language)}`
  return (
    <>
      <QrCode address={address} name={t('sheet.picture', { address })} />
      <div>
        <h2>{t('sheet.ask')}</h2>
        <p className="slip-what">{batch.event ?? title}</p>
        <p>{t('sheet.scan')}</p>
        <p>{t('sheet.type', { site: site.replace(/^https?:\/\//, '') })}</p>
        <p className="slip-code">{groupInvitationCode(code)}</p>
        <p>
          {t('sheet.until', { day: longDay(batch.expiresOn) })} {t('sheet.private')}
        </p>
      </div>
    </>
  )
}
