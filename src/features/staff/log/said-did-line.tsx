import type { SharedEntry } from '../../../domain/log/shared.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import { apart } from '../../../ui/typed.tsx'
import { isToCome } from '../../../domain/log/about-record.ts'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'
import { codeName } from './entry-text.ts'

/** What families said, what came of it, and how that stands: who does it, and by when it was promised. */
export function SaidDidLine({ fields }: Pick<SharedEntry, 'fields'>) {
  const words = useStaffWords()
  const { t, date } = words
  const { clock } = useStaffWorld()
  const { status, owner, dueOn } = fields
  const done = status === 'done' || status === 'not_possible'
  const standing = [
    isToCome('ywsd', fields, clock.today()) ? t('log.toCome') : codeName(words, 'status', textOf(status)),
    owner ? codeName(words, 'owner', textOf(owner)) : '',
    !done && dueOn ? t('saidDid.due', { day: date(textOf(dueOn)) }) : '',
  ]
  return (
    <>
      <b>{apart(textOf(fields['youSaid']))}</b>{' '}
      {apart(textOf(status === 'not_possible' ? fields['whyNot'] : fields['weDid']))}{' '}
      <span className="soft">({standing.filter(Boolean).join(' · ')})</span>
    </>
  )
}
