import { Link } from 'wouter'
import type { Reader } from '../signed-in.tsx'
import { useStaffWords } from '../words.ts'
import { StaffFrame } from './staff-frame.tsx'

/** In place of every page that is not a forum member's: whose side this is, and the way to their own. */
export function StaffOnly({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  return (
    <StaffFrame title={t('forumSide.title')} person={reader.person}>
      <h1>{t('forumSide.title')}</h1>
      <p>{t('forumSide.means')}</p>
      <p className="buttons">
        <a href="/forum" className="button">
          {t('forumSide.toForum')}
        </a>
        <Link href="/staff">{t('forumSide.toScorecard')}</Link>
      </p>
    </StaffFrame>
  )
}
