import { caseStudyOf } from '../../../domain/log/case-study.ts'
import { csvFile } from '../../../domain/table/csv.ts'
import type { MonthlyLog, Side } from '../../../domain/log/shared.ts'
import { apart, bare } from '../../../ui/typed.tsx'
import type { ForumWords } from '../words.ts'
import { caseRows, caseText, partTitle, toldCase, untoldWords, writtenLine } from './case-words.ts'
import { partsByLength } from './long-words.tsx'
import type { SheetTable } from './month-sheet.ts'
import { shortNames } from './short-names.ts'

const SIDES = ['pcpw', 'local_area'] as const
export const wordsOfSide = (log: Pick<MonthlyLog, 'pcpw' | 'localArea'>, side: Side) =>
  side === 'pcpw' ? log.pcpw : log.localArea

type Signature = MonthlyLog['versions'][number]['signatures'][number]

/** One signature: whose, when, and what has become of what it stands under. */
export function signatureLine({ t, date, choice }: ForumWords, one: Signature): string {
  const agency = one.agency && one.side === 'local_area' ? ` (${choice('side', one.agency)})` : ''
  const line = t(`month.signed.${one.side}`, { date: date(one.on), agency })
  const since = [
    ...(one.changedSince ? [t('month.changedSince')] : []),
    ...(one.disputedSince ? [t('month.disputedSince', { count: one.disputedSince })] : []),
  ]
  return [line, ...since].join('; ')
}

/**
 * Who signed the newest version, and when: a line for each signature, or for a side without one, followed by its last under words
 * that others have taken the place of.
 */
export function signatureLines(words: ForumWords, log: MonthlyLog): string[] {
  const [newest, ...earlier] = log.versions.map(({ signatures }) => signatures)
  return SIDES.flatMap((side) => {
    const signed = (newest ?? []).filter((one) => one.side === side)
    if (signed.length > 0) return signed.map((one) => signatureLine(words, one))
    const before = earlier.flatMap((signatures) => signatures.toReversed()).find((one) => one.side === side)
    const past = before && signatureLine(words, { ...before, changedSince: false, disputedSince: 0 })
    return [words.t(`month.notSigned.${side}`), ...(past ? [[past, words.t('month.writtenSince')].join('; ')] : [])]
  })
}

/** The month as one file for spreadsheets: table under table, each with its name. */
export function monthAsCsv(words: ForumWords, log: MonthlyLog, sheet: readonly SheetTable[]): string {
  const { t, month } = words
  return csvFile([
    [t('month.title', { month: month(log.month) })],
    ...(log.demo ? [[t('month.demo')]] : []),
    ...sheet.flatMap(({ key, title, note, columns, rows }) => [
      [],
      [title],
      ...(note ? [[note]] : []),
      ...(key === 'figures'
        ? figuresAsNumbers(words, log, { columns, rows })
        : [columns, ...rows.map((row) => row.map(bare))]),
    ]),
    ...SIDES.flatMap((side) => [[], [t(`month.words.${side}`)], [wordsOfSide(log, side)]]),
    [],
    ...caseRows(words, log).map((row) => row.map(bare)),
    [],
    ...signatureLines(words, log).map((line) => [line]),
  ])
}

/** The figures as a spreadsheet can reckon with them: each number in a cell of its own, with what is disputed and what it was. */
function figuresAsNumbers(
  { named, t }: ForumWords,
  log: MonthlyLog,
  shown: Pick<SheetTable, 'columns' | 'rows'>,
): string[][] {
  const asked = shown.columns.indexOf(t('month.col.asked'))
  const cell = (number: number | null | undefined) => (number === null || number === undefined ? '' : String(number))
  const columns = ['measure', 'number', 'outOf', 'disputed', 'closedNumber', 'closedOutOf'] as const
  return [
    [...columns.map((name) => t(`month.col.${name}`)), ...(asked < 0 ? [] : [t('month.col.asked')])],
    ...log.figures.map(({ metric, numerator, denominator, disputed, atClose }, i) => [
      named(`log.measure.${metric}`, metric),
      cell(numerator),
      cell(denominator),
      cell(disputed),
      cell(atClose?.numerator),
      cell(atClose?.denominator),
      ...(asked < 0 ? [] : [shown.rows[i]![asked]!]),
    ]),
  ]
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What is too long for a word may be broken anywhere, so that it takes no room from the other columns. */
const cellText = (text: string) =>
  partsByLength(text)
    .map((part, i) => (i % 2 === 0 ? escaped(part) : `<span>${escaped(part)}</span>`))
    .join('')

const STYLE = `body{overflow-wrap:break-word;font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2733;background:#fff}
table{border-collapse:collapse;width:100%;margin-bottom:2rem}caption{font-weight:700;text-align:start;padding:.5rem 0}
th,td{border-bottom:1px solid #7c8791;padding:.4rem .6rem;text-align:start;vertical-align:top}
td>span,th>span{overflow-wrap:anywhere}
@media screen{.case .demo{display:none}}@media print{body{font-size:9pt;margin:0}.case{break-before:page;font-size:11pt}}`

const signedList = (words: ForumWords, log: MonthlyLog) =>
  `<ul>${signatureLines(words, log)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('')}</ul>`

/** The case study with who wrote it, and who has signed it and who has not; on paper a page of its own. */
function caseAsHtml(words: ForumWords, log: MonthlyLog): string {
  const { t, month } = words
  const study = caseStudyOf(log)
  const told = study && toldCase(words, log, study)
  const title = `<h2>${escaped(t('case.title', { month: month(log.month) }))}</h2>`
  const written = study ? `<p>${escaped(writtenLine(words, log, study))}</p>` : ''
  if (!told) return `<section>${title}<p>${escaped(untoldWords(words, study))}</p>${written}</section>`
  const parts = told.parts.map(
    (part) =>
      `<h3>${escaped(partTitle(words, part))}</h3>${part.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`,
  )
  const signed = `<h3>${escaped(t('case.signed'))}</h3>${signedList(words, log)}`
  const demo = log.demo ? `<p class="demo"><strong>${escaped(t('month.demo'))}</strong></p>` : ''
  return `<section class="case">${title}${demo}<p><strong>${escaped(told.about)}</strong></p>${parts.join('')}${written}${signed}</section>`
}

/** The month as a page of its own: headings, tables with names and header cells, no script, nothing fetched from anywhere. */
export function monthAsHtml(
  words: ForumWords,
  log: MonthlyLog,
  sheet: readonly SheetTable[],
  areaName: string,
): string {
  const { t, month } = words
  const title = escaped(t('month.title', { month: month(log.month) }))
  const tables = sheet.map(
    ({ title, note, columns, rows }) =>
      `<h2>${escaped(title)}</h2>${note ? `<p>${escaped(note)}</p>` : ''}${
        rows.length === 0
          ? `<p>${escaped(t('month.nothing'))}</p>`
          : `<table><caption>${escaped(title)}</caption><thead><tr>${columns
              .map((name) => `<th scope="col">${escaped(name)}</th>`)
              .join('')}</tr></thead><tbody>${rows
              .map(
                ([first = '', ...others]) =>
                  `<tr><th scope="row">${cellText(first)}</th>${others.map((cell) => `<td>${cellText(cell)}</td>`).join('')}</tr>`,
              )
              .join('')}</tbody></table>`
      }`,
  )
  const said = SIDES.map((side) => {
    const text = wordsOfSide(log, side) || t('month.words.empty')
    const lines = text.split(/\n+/).map((line) => `<p>${escaped(apart(line))}</p>`)
    return `<h2>${escaped(t(`month.words.${side}`))}</h2>${lines.join('')}`
  })
  const signed = `<h2>${escaped(t('month.signatures'))}</h2>${signedList(words, log)}`
  const short = shortNames(words, sheet, [log.pcpw, log.localArea, caseText(words, log)])
  const meant = short.length > 0 ? `<p>${escaped(short.join(' '))}</p>` : ''
  const demo = log.demo ? `<p><strong>${escaped(t('month.demo'))}</strong></p>` : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${escaped(t('month.sub', { area: areaName }))}</p>${demo}${tables.join('')}${said.join('')}${signed}${meant}${caseAsHtml(words, log)}</main></body></html>`
}
