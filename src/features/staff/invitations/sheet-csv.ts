import { groupInvitationCode } from '../../../domain/invitation/code.ts'
import type { InvitationSheet } from '../../../domain/invitation/invitation.ts'
import { invitationPath } from '../../../domain/invitation/link.ts'
import type { Cell } from '../../../domain/table/csv.ts'
import type { SheetWords } from '../staff-world.tsx'
import type { StaffWords } from '../words.ts'
import { aboutName } from './names.ts'

type Printed = { sheet: InvitationSheet; site: string; title: string; words: SheetWords }

/** The codes of a sheet as a file, for letters and e-mails: its links and names are in the language of the sheet. */
export function sheetRows({ sheet, site, title, words }: Printed, t: StaffWords['t']): Cell[][] {
  const { say, locale } = words.wording
  return [
    [
      t('sheet.csv.code'),
      t('sheet.csv.link'),
      t('sheet.csv.language'),
      t('invite.survey'),
      t('sheet.csv.stage'),
      t('sheet.csv.service'),
      t('invite.event'),
      t('invite.expires'),
    ],
    ...sheet.codes.map((code) => [
      groupInvitationCode(code),
      `${site}${invitationPath(sheet.survey, code, sheet, locale)}`,
      locale,
      say(title),
      aboutName(words, 'stage', sheet),
      aboutName(words, 'service', sheet),
      sheet.event,
      sheet.expiresOn,
    ]),
  ]
}
