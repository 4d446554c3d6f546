import { useEffect, useRef, useState, type ChangeEvent } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { readPlan, type PlanProblem } from '../../../domain/plan/plan-problems.ts'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useAnswer } from '../use-answer.ts'
import { useNewest } from '../use-newest.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { AdoptPanel } from './adopt-panel.tsx'
import { isLead } from './is-lead.ts'
import { PlanForm } from './plan-form.tsx'
import { ProblemList } from './problem-list.tsx'
import { usePlanDraft } from './use-plan-draft.ts'

/** More than twice what a plan may have when it is sent: no plan is that long. */
const MOST_BYTES = 2_000_000

/** What became of a file: the problems it has, or why there are none to tell. */
type FileFound = PlanProblem[] | keyof typeof NOT_YET
const NOT_YET = {
  reading: 'plans.fileReading',
  tooLarge: 'plans.fileTooLarge',
  unreadable: 'plans.fileUnreadable',
} as const

/** Where a lead writes the next plan, or brings it as a file. Every change is kept in this browser until it is adopted. */
export function NextPlanPage({ reader }: { reader: Reader }) {
  const { t } = useStaffWords()
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const { draft, state, found, kept: hasRoom, put, startAgain } = usePlanDraft(reader.area, search.get('from'))
  const [inFile, setInFile] = useState<{ name: string; is: FileFound } | null>(null)
  const begin = useNewest()
  // The boxes of another plan are other boxes.
  const [brought, setBrought] = useState(0)
  const { plans } = useStaffWorld()
  const lead = isLead(reader)
  const grounds = useAnswer(`next plan ${reader.area} ${lead}`, () =>
    lead ? plans.grounds(reader.area) : Promise.resolve({ kind: 'not_a_member' as const }),
  )
  const kept = grounds.state === 'ready' ? grounds.value.measures : null
  const waiting = state === 'loading' || grounds.state === 'loading'
  const title = t('plans.next')
  // What is typed while a file is read belongs to the draft as it is then.
  const draftNow = useRef(draft)
  useEffect(() => {
    draftNow.current = draft
  })

  const bring = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (!file) return
    const { name } = file
    const isNewest = begin()
    if (file.size > MOST_BYTES) return setInFile({ name, is: 'tooLarge' })
    setInFile({ name, is: 'reading' })
    const text = await file.text().catch(() => null)
    // Another file was chosen meanwhile: this one may not take its place.
    if (!isNewest()) return
    if (text === null) return setInFile({ name, is: 'unreadable' })
    const { plan, problems } = readPlan(text, kept ?? undefined)
    setInFile({ name, is: problems })
    // A file with a problem replaces nothing that was written here.
    if (!plan || problems.length > 0) return
    setBrought((n) => n + 1)
    put({ ...draftNow.current, plan })
  }

  return (
    <StaffFrame title={title} person={reader.person}>
      <h1>{title}</h1>
      <p className="desk-line soft">
        <Link href="/staff/plans">{t('plans.all')}</Link>
      </p>
      {!lead && <p>{t('plans.leadsOnly')}</p>}
      {lead && waiting && <Waiting lines={10} />}
      {lead && !waiting && (
        <>
          <p className="soft">{t('plans.nextLead')}</p>
          {state === 'noCopy' && <output className="kept">{t('plans.noCopy')}</output>}
          {found && (
            <output className="kept">
              {t('plans.found')}{' '}
              <button type="button" className="plain" onClick={startAgain}>
                {t('plans.startAgain')}
              </button>
            </output>
          )}
          {!hasRoom && (
            <p className="trouble" role="alert">
              {t('plans.noRoom')}
            </p>
          )}
          <div className="settings">
            <p>
              <label htmlFor="plan-file">{t('plans.file')}</label>
              <input
                id="plan-file"
                type="file"
                accept=".json,application/json"
                onChange={(event) => void bring(event)}
              />
            </p>
            {inFile && (
              <output>
                {typeof inFile.is === 'string'
                  ? t(NOT_YET[inFile.is], { name: inFile.name })
                  : inFile.is.length === 0
                    ? t('plans.fileRead', { name: inFile.name })
                    : t('plans.fileRefused', { name: inFile.name, count: inFile.is.length })}
              </output>
            )}
          </div>
          {inFile && typeof inFile.is !== 'string' && <ProblemList key={inFile.name} problems={inFile.is} inFile />}
          <PlanForm key={brought} draft={draft} kept={kept} put={put} />
          <AdoptPanel
            area={reader.area}
            draft={draft}
            reading={inFile?.is === 'reading'}
            grounds={grounds.state === 'ready' ? grounds.value : null}
            retry={grounds.retry}
            done={() => {
              startAgain()
              navigate('/staff/plans')
            }}
          />
        </>
      )}
    </StaffFrame>
  )
}
