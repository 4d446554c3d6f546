import { useEffect, useState } from 'react'
import { paperForm, type PaperForm } from '../../../domain/paper/paper-form.ts'
import type { WaitingForm } from '../../../domain/paper/paper-replies.ts'
import { StaffFrame } from '../frame/staff-frame.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { usePaperDesk, type OnDesk, type Pile, type Sheet } from './paper-desk.tsx'
import { blankSheet, PileDesk } from './pile-desk.tsx'
import { PileSetup } from './pile-setup.tsx'

/** Typing in a pile of paper forms, or what families tell over the telephone. */
export function KeyingPage({ reader, whose }: { reader: Reader; whose: string }) {
  const { t } = useStaffWords()
  const { clock } = useStaffWorld()
  const desk = usePaperDesk()
  const [pile, setPile] = useState<Pile | null>(null)
  const [opened, setOpened] = useState<{ form: PaperForm; sheet: Sheet } | null>(null)
  const [failed, setFailed] = useState(false)
  const [unkept, setUnkept] = useState(false)

  const open = async (on: OnDesk) => {
    const survey = await desk.loadSurvey(on.pile.survey, on.pile.version).catch(() => null)
    setFailed(survey === null)
    if (!survey) return
    setPile(on.pile)
    setOpened({ form: paperForm(survey, on.pile.route), sheet: on.sheet })
  }
  useEffect(() => {
    const left = desk.kept.get(whose)
    if (left) void open(left)
    // Only what lay here when the page was opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [whose])

  return (
    <StaffFrame title={t('key.title')} person={reader.person}>
      <h1>{t('key.title')}</h1>
      {!opened && (
        <>
          <p>{t('key.lead')}</p>
          <Waiting area={reader.area} />
          <PileSetup
            first={pile}
            failed={failed}
            onStart={(chosen) => void open({ pile: chosen, sheet: blankSheet(clock.today()) })}
          />
        </>
      )}
      {opened && pile && (
        <>
          <p className="key-pile">
            <b>{[pile.survey, pile.version, pile.route, ...(pile.easy ? ['easy'] : []), pile.language].join(' · ')}</b>{' '}
            {t(`key.channel.${pile.channel}`)}{' '}
            {!opened.sheet.sealed && (
              <button type="button" className="plain" onClick={() => setOpened(null)}>
                {t('key.pile')}
              </button>
            )}
          </p>
          {unkept && (
            <p role="alert">
              <strong>{t('key.notStored')}</strong>
            </p>
          )}
          <PileDesk
            area={reader.area}
            form={opened.form}
            pile={pile}
            sheet={opened.sheet}
            onSheet={(sheet) => {
              if (sheet) setUnkept(!desk.kept.keep(whose, { pile, sheet }))
              else desk.kept.clear(whose)
            }}
          />
        </>
      )}
    </StaffFrame>
  )
}

/** The numbers of the forms that wait for a second person, and of those that wait for somebody other than the reader. */
function Waiting({ area }: { area: string }) {
  const { t } = useStaffWords()
  const { server } = useStaffWorld()
  const [waiting, setWaiting] = useState<WaitingForm[]>([])
  useEffect(() => {
    let here = true
    void server.waitingForms(area).then((answer) => here && answer.kind === 'answered' && setWaiting(answer.value))
    return () => {
      here = false
    }
  }, [server, area])
  const named = (mine: boolean) =>
    waiting
      .filter((one) => one.mine === mine)
      .map((one) => `${one.form} (${one.survey})`)
      .join(', ')
  return (
    <>
      {named(false) && <p>{t('key.waiting', { forms: named(false) })}</p>}
      {named(true) && <p className="soft">{t('key.waitingMine', { forms: named(true) })}</p>}
    </>
  )
}
