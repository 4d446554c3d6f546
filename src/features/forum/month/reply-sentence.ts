import { useCallback } from 'react'
import type { MonthlyReply } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { useForumWords } from '../words.ts'
import type { Said } from './reply-said.tsx'

/** What the server said of words or a signature, as a sentence. `most`: as many letters as it takes. */
export function useReplySentence(most = '3,000'): (reply: Answer<MonthlyReply>) => Said {
  const { t } = useForumWords()
  return useCallback(
    (reply) => {
      const say = (text: string) => ({ text, signedOut: reply.kind === 'signed_out' })
      if (reply.kind === 'signed_out') return say(t('month.said.signed_out'))
      if (reply.kind !== 'answered') return say(t('month.said.trouble'))
      const { value } = reply
      return say(t(`month.said.${value.status === 'refused' ? value.problem : value.status}`, { most }))
    },
    [t, most],
  )
}
