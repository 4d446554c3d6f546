import { expect, it } from 'vitest'
import { threeDevices } from './log-devices.ts'

const RUNS = Number(process.env['HEARD_LOG_RUNS'] ?? 20)
const SEED = Number(process.env['HEARD_LOG_SEED'] ?? Date.now() % 1_000_000)

it(
  `three devices end alike and nothing written is gone, ${RUNS} times`,
  { timeout: 60_000 + RUNS * 5_000 },
  async () => {
    const total: Record<string, number> = {}
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const happened = await threeDevices(seed, 120).catch((broken: unknown) => {
        throw new Error(`HEARD_LOG_SEED=${seed} HEARD_LOG_RUNS=1 repeats it: ${String(broken)}`, { cause: broken })
      })
      for (const [what, times] of Object.entries(happened)) total[what] = (total[what] ?? 0) + times
    }
    console.log(`HEARD_LOG_SEED=${SEED}`, JSON.stringify(total))
    expect(total['written']).toBeGreaterThan(RUNS * 30)
    expect(total['clash']).toBeGreaterThan(0)
  },
)
