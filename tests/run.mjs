// `npm test` and `npm run check`: everything, in one order, from a clean clone. Plain JavaScript: at first nothing is installed.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, buildIfStale, installIfMissing, refuseOldNode } from '../supabase/local/prepare.mjs'
import { findChromium, installChromium } from './support/chromium.mjs'
import { lanes } from './support/lanes.mjs'
import { countsOf } from './support/report-counts.mjs'

const REPORTS = path.join(ROOT, '.cache/reports')
const LONGEST_LANE_MS = 20 * 60_000

refuseOldNode()
const only = process.argv.slice(2)
const chosen = only.length ? lanes.filter((lane) => only.includes(lane.name)) : lanes
if (chosen.length === 0) {
  console.error(`There is no lane of that name. The lanes are: ${lanes.map((lane) => lane.name).join(', ')}.`)
  process.exit(1)
}

try {
  installIfMissing({ withTests: true })
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

// Lanes of one turn run at the same time, and each says what it found when it ends; the stories have the machine to themselves.
const results = []
for (const turn of turnsOf(chosen))
  results.push(...(await Promise.all(turn.map((lane) => timed(lane, { aside: turn.length > 1 })))))

console.log('')
for (const { name, passed, failed, seconds } of results)
  console.log(`  ${failed ? '✗' : '✓'} ${name.padEnd(9)} ${passed} passed, ${failed} failed in ${seconds} s`)
// Once more at the very end, where whoever keeps only the last of what was printed still finds it.
for (const { name, failures = [] } of results) for (const one of failures) console.log(`\n  ✗ ${name}: ${one}`)
const sum = (what) => results.reduce((total, one) => total + one[what], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)

/** Neighbours with the same turn stand together; a lane without one stands alone. */
function turnsOf(lanes) {
  const turns = []
  for (const lane of lanes) {
    const last = turns.at(-1)
    if (lane.turn && last?.[0].turn === lane.turn) last.push(lane)
    else turns.push([lane])
  }
  return turns
}

/** Runs one lane and notes how long it took. `aside`: among others, so that what it prints is kept until it ends. */
async function timed(lane, { aside }) {
  const title = `\n── ${lane.name}: ${lane.what}`
  if (!aside) console.log(title)
  const started = Date.now()
  let said = ''
  const counts = await runLane(lane, aside ? (part) => (said += part) : null)
  if (aside) console.log(`${title}\n${said}`)
  return { name: lane.name, ...counts, seconds: Math.round((Date.now() - started) / 1000) }
}

/** Runs one lane and returns its counts; whatever keeps a lane from running counts as one failure. */
async function runLane(lane, hear) {
  try {
    if (lane.needs === 'browser' && !findChromium()) installChromium()
    if (lane.needs === 'browser' || lane.needs === 'build') buildIfStale()
  } catch (trouble) {
    console.error(trouble instanceof Error ? trouble.message : trouble)
    return { passed: 0, failed: 1 }
  }
  const report = path.join(REPORTS, `${lane.name}.json`)
  const ok = await run(lane.command(report), hear)
  if (!lane.counts) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  return countsOf(lane.counts, report, ok)
}

/** Runs a program of node_modules/.bin in a process group of its own, so that a lane that hangs can be ended whole. `hear` takes what it prints. */
function run({ program, args, env = {} }, hear) {
  return new Promise((done) => {
    const child = spawn(path.join(ROOT, 'node_modules/.bin', program), args, {
      cwd: ROOT,
      stdio: hear ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: true,
      env: { ...process.env, CI: 'true', ...env },
    })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', hear)
    const end = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL')
      } catch {
        // Already gone.
      }
    }
    const timer = setTimeout(() => {
      console.error(`This lane took longer than ${LONGEST_LANE_MS / 60_000} minutes and was ended.`)
      end()
    }, LONGEST_LANE_MS)
    process.once('exit', end)
    child.once('error', (e) => console.error(e.message))
    child.once('close', (code) => {
      clearTimeout(timer)
      process.removeListener('exit', end)
      done(code === 0)
    })
  })
}
