import { Link } from 'wouter'
import type { PlanVersion } from '../../../domain/ports-plans.ts'
import { apart } from '../../../ui/typed.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { figuresPath } from '../use-month.ts'
import { useStaffWords } from '../words.ts'
import { isLead } from './is-lead.ts'

/** Every version of the plan the area ever had, the newest first, and for a lead the way to the next one. */
export function PlansPage({ reader }: { reader: Reader }) {
  const { plans } = useStaffWorld()
  const { t } = useStaffWords()
  const loaded = useAnswer(`plans ${reader.area}`, () => plans.versions(reader.area))
  const title = t('plans.title')
  return (
    <StaffFrame title={title} person={reader.person}>
      {loaded.state === 'loading' && <Waiting title={title} lines={4} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {loaded.state === 'ready' && (
        <>
          <KeptNote at={loaded.keptAt} retry={loaded.retry} />
          <h1>{title}</h1>
          <p className="soft">{t('plans.lead')}</p>
          {loaded.value.length === 0 && <p>{t('plans.none')}</p>}
          <ul className="plan-versions">
            {loaded.value.map((version) => (
              <VersionCard key={version.key} version={version} lead={isLead(reader)} />
            ))}
          </ul>
          {loaded.value.some((one) => one.inForce) && (
            <p>
              <Link href="/staff/plans/priorities">{t('footing.door')}</Link>
            </p>
          )}
          {isLead(reader) ? (
            <p>
              <Link href="/staff/plans/next" className="button">
                {t('plans.next')}
              </Link>
            </p>
          ) : (
            <p className="soft">{t('plans.leadsOnly')}</p>
          )}
        </>
      )}
    </StaffFrame>
  )
}

function VersionCard({ version, lead }: { version: PlanVersion; lead: boolean }) {
  const { t, date, month } = useStaffWords()
  const state = version.inForce ? 'inForce' : version.replaced ? 'replaced' : version.toCome ? 'toCome' : 'earlier'
  return (
    <li className="card">
      <h2>
        <Link href={`/staff/plans/${version.key}`}>{apart(version.title)}</Link>
      </h2>
      <p>
        <b>{t(`plans.${state}`)}</b> ·{' '}
        {t('plans.from', { day: date(version.adoptedOn), month: month(version.planEnd) })}
      </p>
      <p className="soft">{t('plans.size', { statements: version.statements, metrics: version.metrics })}</p>
      {state === 'earlier' && (
        <p>
          <Link href={figuresPath('', null, version.key)}>{t('plans.readBy')}</Link>
        </p>
      )}
      {lead && (
        <p>
          <Link href={`/staff/plans/next?from=${version.key}`}>{t('plans.startFrom')}</Link>
        </p>
      )}
    </li>
  )
}
