import type { Trouble } from '../../../domain/ports-staff.ts'
import { useStaffWords } from '../words.ts'

/** The title, where the page does not show its own, and the shape of the page to come, while its figures are fetched. */
export function Waiting({ title, lines }: { title?: string; lines: number }) {
  const { t } = useStaffWords()
  return (
    <>
      {title !== undefined && <h1>{title}</h1>}
      <output className="waiting">
        <span className="unseen">{t('staff.loading')}</span>
        {Array.from({ length: lines }, (_, i) => (
          <span className="bone" key={i} />
        ))}
      </output>
    </>
  )
}

/** What happened and what to do next. */
export function TroubleNote({ trouble, retry, signOut }: { trouble: Trouble; retry: () => void; signOut: () => void }) {
  const { t } = useStaffWords()
  return (
    <section className="trouble" role="alert">
      <h1>{t(`staff.trouble.${trouble}`)}</h1>
      <p>{t(`staff.trouble.${trouble}.do`)}</p>
      <p className="buttons">
        {trouble === 'signed_out' || trouble === 'not_a_member' ? (
          <button type="button" className="button" onClick={signOut}>
            {t(trouble === 'signed_out' ? 'staff.signInAgain' : 'staff.signOut')}
          </button>
        ) : (
          <button type="button" className="button" onClick={retry}>
            {t('staff.retry')}
          </button>
        )}
      </p>
    </section>
  )
}

/** An earlier view stands in for one that could not be fetched. */
export function KeptNote({ at, retry }: { at: number | null; retry: () => void }) {
  const { t, moment } = useStaffWords()
  if (at === null) return null
  return (
    <output className="kept">
      {t('staff.kept', { when: moment(at) })}{' '}
      <button type="button" className="plain" onClick={retry}>
        {t('staff.retry')}
      </button>
    </output>
  )
}
