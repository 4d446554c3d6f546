import { useState } from 'react'
import { readImport, type Imported } from '../../../domain/manual/import.ts'
import type { ManualGrid, Standing } from '../../../domain/manual/figures.ts'
import { csvFile } from '../../../domain/table/csv.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useNewest } from '../use-newest.ts'
import { useStaffWords } from '../words.ts'
import { useEnterDesk } from './enter-desk.tsx'
import { ImportPreview } from './import-preview.tsx'
import { templateRows } from './template.ts'
import { useSaving } from './use-saving.ts'
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
  const saving = useSaving(area)
  const begin = useNewest()
  const [read, setRead] = useState<{
    name: string
    guessed: boolean
    grid: ManualGrid
    is: Imported
  } | null>(null)
  const [said, setSaid] = useState('')

  const choose = async (file: File | undefined) => {
    const isNewest = begin()
    setRead(null)
    if (!file) return setSaid('')
    const { name } = file
    if (file.size > MOST_BYTES) return setSaid(t('enter.import.tooLarge', { name }))
    setSaid(t('enter.import.reading', { name }))
    const found = await readFile(file).catch(() => null)
    // Another file was chosen meanwhile: nothing of this one may be shown or imported.
    if (!isNewest()) return
    if (found?.kind !== 'text') return setSaid(t(found ? NO_FILE[found.kind] : 'enter.import.unreadable', { name }))
    const { text, guessed } = found
    // Against all that stands now, so that the preview says what would change.
    const answer = await wholeGrid(server, area, grid.earliest, grid.thisMonth)
    if (!isNewest()) return
    if (answer.kind !== 'answered')
      return setSaid(t('enter.import.notRead', { name, why: t(`staff.trouble.${answer.kind}`) }))
    setSaid('')
    const is = readImport(text, answer.value, (row) => [rowName(words, row)])
    setRead({ name, guessed, grid: answer.value, is })
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
            // While figures are being saved, what became of them is still to be said here.
            disabled={saving.busy}
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
          saving={saving}
          grid={read.grid}
          read={read.is}
          fileName={read.name}
          guessed={read.guessed}
          onDone={(cells, n) => {
            setRead(null)
            setSaid(t('enter.import.done', { n, name: read.name }))
            onSaved(cells)
          }}
        />
      )}
    </section>
  )
}
