import { onTestFinished } from 'vitest'
import { countingIds, logDevice, type LogDevice } from './log-in-hand.ts'

/** Devices at a made-up server; each has ids of its own, and all are closed after the test. */
let people = 0

export function device(server: Parameters<typeof logDevice>[0], rest: Parameters<typeof logDevice>[1] = {}): LogDevice {
  const made = logDevice(server, { ids: countingIds((people += 1)), ...rest })
  closing(made)
  return made
}

/** Closes something else when the test has ended, as the devices. */
export const closing = (one: { close(): void }) => onTestFinished(() => one.close())

/** The id of the `n`-th entry of a test, a change of it, and what makes it a good one. */
export const entry = (n: number) => `00000000-0000-4000-8000-e${String(n).padStart(11, '0')}`
export const change = (n: number, changes: Record<string, unknown>) => ({
  entry: entry(n),
  kind: 'activity' as const,
  changes,
})
export const make = (n: number) => change(n, { title: `T${n}`, date: '2026-11-01' })
