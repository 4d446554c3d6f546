import { useState } from 'react'
import { readImport, type Imported } from '../../../domain/manual/import.ts'
import type { ManualGrid, Standing } from '../../../domain/manual/figures.ts'
import { csvFile } from '../../../domain/table/csv.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { useEnterDesk } from './enter-desk.tsx'
import { ImportPreview } from './import-preview.tsx'
import { templateRows } from './template.ts'
import { rowName } from './view-picker.tsx'
import { wholeGrid } from './whole-grid.ts'

/** Far more than any month's figures need; a larger file is another one, chosen by mistake. */
const MOST_BYTES = 2_000_000

const NO_FILE = { no_text: 'enter.import.unreadable', unclear_signs: 'enter.import.unclearSigns' } as const

type Props = { area: string; grid: ManualGrid; month: string; onSaved: (cells: readonly Standing[]) => void }

/** A file of figures: read here, shown with every bad cell, and sent only when it is clean. */
export function ImportCard({ area, grid, month, onSaved }: Props) {
  const { server, readFile } = useEnterDesk()
  const { saveFile } = useStaffWorld()
  const words = useStaffWords()
  const { t } = words
  const [read, setRead] = useState<{
    file: string
    name: string
    guessed: boolean
    grid: ManualGrid
    is: Imported
  } | null>(null)
  const [said, setSaid] = useState('')

  const choose = async (file: File | undefined) => {
    setRead(null)
    if (!file) return setSaid('')
    if (file.size > MOST_BYTES) return setSaid(t('enter.import.tooLarge', { name: file.name }))
    setSaid(t('enter.import.reading'))
    const found = await readFile(file).catch(() => null)
    if (found?.kind !== 'text')
      return setSaid(t(found ? NO_FILE[found.kind] : 'enter.import.unreadable', { name: file.name }))
    const { text, guessed } = found
    // Against all that stands now, so that the preview says what would change.
    const answer = await wholeGrid(server, area, grid.earliest, grid.thisMonth)
    if (answer.kind !== 'answered')
      return setSaid(t('enter.import.notRead', { why: t(`staff.trouble.${answer.kind}`) }))
    setSaid('')
    const is = readImport(text, answer.value, (row) => [rowName(words, row)])
    setRead({ file: text, name: file.name, guessed, grid: answer.value, is })
  }
  return (
    <section className="enter-import" aria-labelledby="import">
      <h2 id="import">{t('enter.import')}</h2>
      <p className="soft">{t('enter.import.lead')}</p>
      <p className="buttons">
        <button
          type="button"
          className="plain"
          onClick={() =>
            saveFile(`figures-${area}-${month}.csv`, csvFile(templateRows(words, grid, month)), 'text/csv')
          }
        >
          {t('enter.import.template', { month: words.month(month) })}
        </button>
        <label>
          <span>{t('enter.import.choose')}</span>{' '}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => {
              void choose(event.target.files?.[0])
              // The same file, mended, can be chosen again.
              event.target.value = ''
            }}
          />
        </label>
      </p>
      <output>{said}</output>
      {read && (
        <ImportPreview
          key={read.file}
          area={area}
          grid={read.grid}
          read={read.is}
          fileName={read.name}
          guessed={read.guessed}
          onDone={(cells, n) => {
            setRead(null)
            setSaid(t('enter.import.done', { n }))
            onSaved(cells)
          }}
        />
      )}
    </section>
  )
}
