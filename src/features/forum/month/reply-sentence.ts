import { useCallback } from 'react'
import type { MonthlyReply } from '../../../domain/log/shared.ts'
import type { Answer } from '../../../domain/ports-staff.ts'
import { useForumWords } from '../words.ts'

/** What the server said of words or a signature, as a sentence. `most`: as many letters as it takes. */
export function useReplySentence(most = '3,000'): (reply: Answer<MonthlyReply>) => string {
  const { t } = useForumWords()
  return useCallback(
    (reply) => {
      if (reply.kind !== 'answered') return t('month.said.trouble')
      const { value } = reply
      return t(`month.said.${value.status === 'refused' ? value.problem : value.status}`, { most })
    },
    [t, most],
  )
}
