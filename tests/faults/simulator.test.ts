import { expect, it } from 'vitest'
import { simulate } from './simulate.ts'

const STEPS = Number(process.env['HEARD_FAULT_STEPS'] ?? 20_000)
const SEED = Number(process.env['HEARD_FAULT_SEED'] ?? Date.now() % 1_000_000)
const ACTS = 250

it(`phones in bad weather keep every promise over ${STEPS} steps`, { timeout: 60_000 + STEPS * 10 }, async () => {
  const total: Record<string, number> = { steps: 0 }
  for (let seed = SEED; total['steps']! < STEPS; seed += 1) {
    const happened = await simulate(seed, ACTS).catch((broken: unknown) => {
      throw new Error(`HEARD_FAULT_SEED=${seed} HEARD_FAULT_STEPS=1 repeats it: ${String(broken)}`, { cause: broken })
    })
    for (const [what, times] of Object.entries(happened)) total[what] = (total[what] ?? 0) + times
  }
  console.log(`HEARD_FAULT_SEED=${SEED}`, JSON.stringify(total))
  expect(total['finished']).toBeGreaterThan(STEPS / 1000)
  expect(total['stored']).toBeGreaterThan(STEPS / 2000)
})
