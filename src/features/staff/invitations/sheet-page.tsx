import { Link } from 'wouter'
import { groupInvitationCode } from '../../../domain/invitation/code.ts'
import type { InvitationSheet } from '../../../domain/invitation/invitation.ts'
import { invitationPath } from '../../../domain/invitation/link.ts'
import { csvFile, type Cell } from '../csv/csv.ts'
import { StaffFrame } from '../frame/staff-frame.tsx'
import { KeptNote, TroubleNote, Waiting } from '../frame/states.tsx'
import type { Reader } from '../signed-in.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { nameOf, titleOf } from './names.ts'
import { Slip } from './slip.tsx'

const PER_PAGE = 8

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
  const words = useStaffWords()
  const { t } = words
  const { print, saveFile, site, surveys } = useStaffWorld()
  const title = titleOf(surveys, sheet.survey)
  const pages = Array.from({ length: Math.ceil(sheet.codes.length / PER_PAGE) }, (_, i) =>
    sheet.codes.slice(i * PER_PAGE, (i + 1) * PER_PAGE),
  )
  const save = () => {
    const rows = sheet.codes.map((code): Cell[] => [
      groupInvitationCode(code),
      `${site}${invitationPath(sheet.survey, code, sheet, sheet.language)}`,
      title,
      sheet.event,
      sheet.expiresOn,
    ])
    const heads = [t('sheet.csv.code'), t('sheet.csv.link'), t('invite.survey'), t('invite.event'), t('invite.expires')]
    saveFile('invitations.csv', csvFile([heads, ...rows]), 'text/csv;charset=utf-8')
  }
  return (
    <>
      <div className="sheet-head">
        <h1>{nameOf(words, surveys, sheet)}</h1>
        {sheet.state !== 'open' && <p className="kept">{t('sheet.notOpen')}</p>}
        <p>{sheet.kind === 'event' ? t('sheet.howPoster') : t('sheet.how', { count: sheet.codes.length })}</p>
        <p className="buttons">
          <button type="button" className="button" onClick={print}>
            {t('staff.print')}
          </button>
          <button type="button" className="plain" onClick={save}>
            {t('sheet.csv')}
          </button>
        </p>
      </div>
      {sheet.kind === 'event' ? (
        <section className="poster">
          <Slip batch={sheet} code={sheet.codes[0]!} title={title} />
        </section>
      ) : (
        pages.map((codes) => (
          <ul key={codes[0]} className="slips">
            {codes.map((code) => (
              <li key={code} className="slip">
                <Slip batch={sheet} code={code} title={title} />
              </li>
            ))}
          </ul>
        ))
      )}
    </>
  )
}
