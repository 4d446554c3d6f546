/** How the plan's data writes the period of a row that adds up from month to month. */
const SINCE = /^cumulative since (\d{4}-(?:0[1-9]|1[0-2]))$/

/**
 * The month from which a row adds up, or null where each month is its own. A running total only ever rises, so limits, runs and
 * “never reaches the target” would say nothing of it; its milestones do.
 */
export function runningSince({ period }: { period: string }): string | null {
  return SINCE.exec(period)?.[1] ?? null
}
