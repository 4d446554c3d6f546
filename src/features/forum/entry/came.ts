import { lettersOf, type Sent } from '../../../domain/log/behind.ts'
import type { ShownEntry } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

/** Who wrote something, as far as is known: the log keeps accounts and no names, so several others get a letter each. */
export function useWho(accounts: readonly string[]): (account: string) => string {
  const { t } = useForumWords()
  const { person } = useForumWorld()
  const letters = lettersOf(accounts, person)
  return (account) => {
    if (account === person) return t('who.you')
    return letters.size > 1 ? t('who.letter', { letter: letters.get(account) ?? '' }) : t('who.somebody')
  }
}

/** When something came to the server. */
export function useWhen(): (sent: Pick<Sent, 'on' | 'at'>) => string {
  const { t, date } = useForumWords()
  return ({ on, at }) => t('who.when', { date: date(on), time: at })
}

/** A sentence on who wrote an operation of an entry and when it came; empty where this device does not know. */
export function useCame(entry: ShownEntry): (operation: string | undefined) => string {
  const { t } = useForumWords()
  const sent = entry.behind?.sent ?? {}
  const who = useWho(entry.behind?.people ?? entry.clashes.map(({ by }) => by))
  const when = useWhen()
  return (operation) => {
    if (operation === undefined) return ''
    if (entry.seen.after.includes(operation)) return t('clash.here')
    const known = sent[operation]
    return known ? t('clash.came', { who: who(known.by), when: when(known) }) : ''
  }
}
