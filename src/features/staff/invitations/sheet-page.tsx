import { useState } from 'react'
import { Link } from 'wouter'
import type { InvitationSheet } from '../../../domain/invitation/invitation.ts'
import { csvFile } from '../../../domain/table/csv.ts'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld, type SheetWords } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { Choose } from './field.tsx'
import { languageChoices, nameOf, titleOf } from './names.ts'
import { sheetRows } from './sheet-csv.ts'
import { Slip } from './slip.tsx'
import { useSheetWords } from './use-sheet-words.ts'

/** One batch on paper: slips to cut out, or a poster. */
export function SheetPage({ reader, batch }: { reader: Reader; batch: string }) {
  const { t } = useStaffWords()
  const { server } = useStaffWorld()
  const loaded = useAnswer(`invitation sheet ${reader.area} ${batch}`, () => server.invitationSheet(reader.area, batch))
  return (
    <StaffFrame title={t('sheet.title')} person={reader.person}>
      <p className="back">
        <Link href="/staff/invitations">← {t('sheet.back')}</Link>
      </p>
      {loaded.state === 'loading' && <Waiting title={t('sheet.title')} lines={6} />}
      {loaded.state === 'trouble' && (
        <TroubleNote trouble={loaded.trouble} retry={loaded.retry} signOut={reader.signOut} />
      )}
      {loaded.state === 'ready' && (
        <>
          <KeptNote at={loaded.keptAt} retry={loaded.retry} />
          <Sheet sheet={loaded.value} />
        </>
      )}
    </StaffFrame>
  )
}

function Sheet({ sheet }: { sheet: InvitationSheet }) {
  const staffWords = useStaffWords()
  const { t } = staffWords
  const { languages, print, saveFile, site, surveys } = useStaffWorld()
  const [language, setLanguage] = useState(
    languages.some(({ code }) => code === sheet.language) ? sheet.language : 'en',
  )
  const english = useSheetWords(sheet.survey, 'en').words
  const { words, again } = useSheetWords(sheet.survey, language)
  const title = titleOf(surveys, sheet.survey)
  const save = (printed: SheetWords) => {
    const file = csvFile(sheetRows({ sheet, site, title, words: printed }, t))
    saveFile('invitations.csv', file, 'text/csv;charset=utf-8')
  }
  return (
    <>
      <div className="sheet-head">
        <h1>{nameOf(english === 'failed' ? null : english, surveys, sheet)}</h1>
        {sheet.state !== 'open' && <p className="kept">{t('sheet.notOpen')}</p>}
        <p>{sheet.kind === 'event' ? t('sheet.howPoster') : t('sheet.how', { count: sheet.codes.length })}</p>
        <Choose
          id="sheet-language"
          label={t('sheet.language')}
          chosen={language}
          choices={languageChoices(staffWords, languages)}
          onChoose={setLanguage}
        />
        {languages.some(({ code, draft }) => code === language && draft) && <p className="kept">{t('sheet.draft')}</p>}
        {words === 'failed' && (
          <p role="alert">
            {t('sheet.noWords')}{' '}
            <button type="button" className="plain" onClick={again}>
              {t('staff.retry')}
            </button>
          </p>
        )}
        {words !== null && words !== 'failed' && (
          <p className="buttons">
            <button type="button" className="button" onClick={print}>
              {t('staff.print')}
            </button>
            <button type="button" className="plain" onClick={() => save(words)}>
              {t('sheet.csv')}
            </button>
          </p>
        )}
      </div>
      {words === null && <Waiting title={t('sheet.title')} lines={6} />}
      {words !== null && words !== 'failed' && <Printed sheet={sheet} title={title} words={words} />}
    </>
  )
}

/** What leaves the printer, in its own language and direction. */
function Printed({ sheet, title, words }: { sheet: InvitationSheet; title: string; words: SheetWords }) {
  const { locale, dir } = words.wording
  const slip = (code: string) => <Slip batch={sheet} code={code} title={title} words={words} />
  if (sheet.kind === 'event')
    return (
      <section className="poster" lang={locale} dir={dir}>
        {slip(sheet.codes[0]!)}
      </section>
    )
  return (
    <ul className="slips" lang={locale} dir={dir}>
      {sheet.codes.map((code) => (
        <li key={code} className="slip">
          {slip(code)}
        </li>
      ))}
    </ul>
  )
}
