import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import type { Trouble } from '../../../domain/ports-staff.ts'
import { apart } from '../../../ui/typed.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { TroubleNote } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWords } from '../words.ts'

type Props = { reader: Reader; title: string; demo?: boolean; children: ReactNode }

/** The frame of the pages about comments, with the ways between them. */
export function CommentsFrame({ reader, title, demo = false, children }: Props) {
  const { t } = useStaffWords()
  const lead = reader.memberships.some((m) => m.area === reader.area && m.role === 'lead')
  return (
    <StaffFrame title={title} person={reader.person} demo={demo}>
      <div className="desk-line">
        <h1>{apart(title)}</h1>
        <nav className="tabs" aria-label={t('comments.pages')}>
          <Tab to="/staff/comments" words={t('comments.nav.read')} />
          <Tab to="/staff/comments/themes" words={t('comments.nav.themes')} />
          {lead && <Tab to="/staff/comments/audit" words={t('comments.nav.audit')} />}
        </nav>
      </div>
      {children}
    </StaffFrame>
  )
}

function Tab({ to, words }: { to: string; words: string }) {
  const [here] = useRoute(to)
  return (
    <Link href={to} aria-current={here ? 'page' : undefined}>
      {words}
    </Link>
  )
}

/** Why there is nothing to read. Without a connection it says that comments are never kept here. */
export function CommentsTrouble({
  trouble,
  retry,
  signOut,
}: {
  trouble: Trouble
  retry: () => void
  signOut: () => void
}) {
  const { t } = useStaffWords()
  if (trouble !== 'no_connection') return <TroubleNote trouble={trouble} retry={retry} signOut={signOut} />
  return (
    <section className="trouble" role="alert">
      <h2>{t('comments.offline')}</h2>
      <p>{t('comments.offline.do')}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={retry}>
          {t('staff.retry')}
        </button>
      </p>
    </section>
  )
}
