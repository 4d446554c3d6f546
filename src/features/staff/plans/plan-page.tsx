import { Link } from 'wouter'
import { apart } from '../../../ui/typed.tsx'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { PlanContents } from './plan-contents.tsx'

/** One version of the plan as it was put in. It stays readable for ever. */
export function PlanPage({ reader, planKey }: { reader: Reader; planKey: string }) {
  const { plans, saveFile, print } = useStaffWorld()
  const { t } = useStaffWords()
  const loaded = useAnswer(`plan ${reader.area} ${planKey}`, () => plans.file(reader.area, planKey))
  const title = loaded.state === 'ready' ? loaded.value.title : t('plans.title')
  return (
    <StaffFrame title={title} person={reader.person}>
      {loaded.state === 'loading' && <Waiting title={title} lines={10} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {loaded.state === 'ready' && (
        <>
          <KeptNote at={loaded.keptAt} retry={loaded.retry} />
          <h1>{apart(title)}</h1>
          <p className="desk-line soft">
            <Link href="/staff/plans">{t('plans.all')}</Link>
            <button
              type="button"
              className="plain"
              onClick={() =>
                saveFile(`${planKey}.json`, `${JSON.stringify(loaded.value, null, 1)}\n`, 'application/json')
              }
            >
              {t('plans.save')}
            </button>
            <button type="button" className="plain" onClick={print}>
              {t('staff.print')}
            </button>
          </p>
          <PlanContents plan={loaded.value} />
        </>
      )}
    </StaffFrame>
  )
}
