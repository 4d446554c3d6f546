import { groupInvitationCode } from '../../../domain/invitation/code.ts'
import type { InvitationCard } from '../../../domain/invitation/invitation.ts'
import { invitationPath } from '../../../domain/invitation/link.ts'
import { useStaffWorld, type SheetWords } from '../staff-world.tsx'
import { aboutName } from './names.ts'
import { QrCode } from './qr-code.tsx'

type Props = { batch: InvitationCard; code: string; title: string; words: SheetWords }

/** What a family holds in its hand: a square to scan, the same code to speak or type, and what happens with it. */
export function Slip({ batch, code, title, words }: Props) {
  const { site } = useStaffWorld()
  const { t, say, date, locale } = words.wording
  const address = `${site}${invitationPath(batch.survey, code, batch, locale)}`
  // Typed, the first page must open in this language too.
  const typed = `${site.replace(/^https?:\/\//, '')}${locale === 'en' ? '' : `/?lang=${locale}`}`
  const about = [batch.event ?? say(title), aboutName(words, 'stage', batch), aboutName(words, 'service', batch)]
  return (
    <>
      <QrCode address={address} name={t('slip.picture', { address })} />
      <div>
        <h2>{t('slip.ask')}</h2>
        <p className="slip-what">
          {about
            .filter((part) => part !== null)
            .map((part, i) => (
              <span key={part}>
                {i > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
        </p>
        <p>{t('slip.scan')}</p>
      </div>
      <div className="slip-more">
        <p>{t('slip.type', { site: typed, have: t('invited.have') })}</p>
        <p className="slip-code">
          <bdi dir="ltr">{groupInvitationCode(code)}</bdi>
        </p>
        <p>
          {t('slip.until', { day: date(batch.expiresOn) })} {t('slip.private')}
        </p>
      </div>
    </>
  )
}
