import { textOf } from '../../../domain/log/text-of.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useAnswer } from '../use-answer.ts'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'

/** What families said in the month about a statement, and what was done: from what the forum has shared. */
export function SaidDidList({ statement }: { statement: number }) {
  const { t } = useStaffWords()
  const { sharedLog } = useStaffWorld()
  const { area, pack } = usePackDesk()
  const loaded = useAnswer(`shared-log ${area} ${pack.month}`, () => sharedLog.entries(area, pack.month))
  if (loaded.state !== 'ready') return null
  const those = loaded.value.filter((entry) => entry.kind === 'ywsd' && linked(entry.fields).includes(statement))
  if (those.length === 0) return null
  return (
    <section>
      <h3>{t('pack.saidDid')}</h3>
      <ul>
        {those.map((entry) => (
          <li key={entry.id}>
            {t('pack.saidDidLine', {
              said: textOf(entry.fields['youSaid']),
              did: textOf(entry.fields['weDid']),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

const linked = (fields: ShownEntry['fields']): number[] => {
  const statements = fields['statements']
  return Array.isArray(statements) ? statements.map(Number) : []
}
