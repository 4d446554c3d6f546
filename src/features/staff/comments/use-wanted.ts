import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { WantedComments } from '../../../domain/comment/comment.ts'

const ONLY = ['unread', 'all', 'flagged'] as const

/** What is asked for, in the address, so that a link leads to it. Words somebody looks for stay out of it: they may be a name. */
export function useWanted(): [WantedComments, (wanted: WantedComments) => void] {
  const [params, setParams] = useSearchParams()
  const [search, setSearch] = useState<string | undefined>(undefined)
  const theme = params.get('theme')
  const survey = params.get('survey')
  const question = params.get('question')
  const wanted: WantedComments = {
    only: ONLY.find((one) => one === params.get('only')) ?? 'unread',
    ...(theme ? { theme } : {}),
    ...(survey ? { survey, ...(question ? { question } : {}) } : {}),
    ...(search ? { search } : {}),
  }
  const want = (next: WantedComments) => {
    setSearch(next.search)
    const { only, theme: of, survey: from, question: to } = next
    setParams(
      { only, ...(of ? { theme: of } : {}), ...(from ? { survey: from, ...(to ? { question: to } : {}) } : {}) },
      { replace: true },
    )
  }
  return [wanted, want]
}
