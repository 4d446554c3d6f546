import type { Pack } from '../../../domain/ports-pack.ts'
import { useStaffWords } from '../words.ts'
import { usePackDesk } from './pack-desk.tsx'

const SIDES = ['pcpw', 'local_area'] as const

/** Who has signed the month’s log as it stands now: both, one, or nobody yet; and what is disputed that was not then. */
export function LogSigned() {
  const { t, date } = useStaffWords()
  const { logSignatures } = usePackDesk().pack
  const of = (side: (typeof SIDES)[number]): Pack['logSignatures'][number] | undefined =>
    logSignatures.find((one) => one.side === side)
  const [forum, area] = SIDES.map(of)
  const disputed = Math.max(0, ...logSignatures.map(({ disputedSince = 0 }) => disputedSince))
  const since = disputed > 0 ? [t('pack.logSigned.disputed', { count: disputed })] : []
  if (forum?.stands && area?.stands)
    return [t('pack.logSigned.both', { forum: date(forum.on), area: date(area.on) }), ...since].join(' ')
  if (!forum && !area) return t('pack.logSigned.none')
  const sides = SIDES.map((side) => {
    const one = of(side)
    const how = !one ? 'no' : one.stands ? 'yes' : 'before'
    return t(`pack.logSigned.${side}`, { how, day: one ? date(one.on) : '' })
  })
  return [...sides, ...since].join(' ')
}
