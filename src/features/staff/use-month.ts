import { useSearchParams } from 'wouter'

/** The month in the address (`?month=2025-10`), so that a link or a reload shows the same view; null = the current one. */
export function useMonth(): [string | null, (month: string) => void] {
  const [params, setParams] = useSearchParams()
  const asked = params.get('month')
  const month = asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : null
  const setMonth = (next: string) =>
    setParams(
      (before) => {
        before.set('month', next)
        return before
      },
      { replace: true },
    )
  return [month, setMonth]
}

/** The version of the plan in the address (`?plan=wirral-2024-05`) by which figures are read; null = the one in force. */
export function usePlan(): string | null {
  const [params] = useSearchParams()
  return params.get('plan')
}

/** The address of the scorecard, or of a metric's page (`place` = `/metric/its_key`), in this month and by this plan. */
export function figuresPath(place: string, month: string | null, plan: string | null): string {
  const asked = new URLSearchParams({ ...(month && { month }), ...(plan && { plan }) }).toString()
  return `/staff${place}${asked && `?${asked}`}`
}
