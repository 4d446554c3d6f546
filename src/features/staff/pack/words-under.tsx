import { apart } from '../../../ui/typed.tsx'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'
import type { PackKind } from './pack-kinds.ts'
import { PARTS } from './use-words-draft.ts'

/** Of which statements a report has words; 0 is the whole report. */
const HAS: Record<PackKind, (statement: number) => boolean> = {
  board: () => true,
  impact: () => false,
  national: (statement) => statement === 0,
  forum: (statement) => statement !== 0,
}

/** What was written of the month before another plan took the place of the one it was written under: it stays to be read. */
export function WordsUnder({ of }: { of: PackKind }) {
  const { t } = useStaffWords()
  const { pack } = usePackDesk()
  const written = (pack.wordsUnder ?? []).filter(({ statement }) => HAS[of](statement))
  return [...new Set(written.map(({ plan }) => plan))].map((plan) => (
    <section key={plan} className="sheet">
      <h2>{t('pack.wordsUnder', { plan })}</h2>
      <p className="soft">{t('pack.wordsUnderHint')}</p>
      {written
        .filter((one) => one.plan === plan)
        .map((one) => (
          <section key={one.statement}>
            <h3>{one.title ? `${one.statement}. ${apart(one.title)}` : t('pack.wholeReport')}</h3>
            {PARTS.map((part) => (
              <p key={part}>
                <b>{t(`pack.${part}`)}</b> {apart(one[part]) || t('pack.nothingWritten')}
              </p>
            ))}
          </section>
        ))}
    </section>
  ))
}
