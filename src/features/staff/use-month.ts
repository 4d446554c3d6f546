import { useSearchParams } from 'wouter'

/** The month in the address (`?month=2025-10`), so that a link or a reload shows the same view; null = the current one. */
export function useMonth(): [string | null, (month: string) => void] {
  const [params, setParams] = useSearchParams()
  const asked = params.get('month')
  const month = asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : null
  return [month, (next) => setParams({ month: next }, { replace: true })]
}
