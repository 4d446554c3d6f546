import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const APT = '/usr/bin/apt-get'
/** Chromium without its windows first: the same engine, and a third quicker for stories nobody looks at. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Chromium as root needs no sandbox; the rest keeps it from talking to anybody but us. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** The path of a Chromium on this machine (`CHROMIUM_PATH` first), or null. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place && existsSync(place)) ?? null
}

/** Installs Debian's Chromium, where it can the one without windows. Throws an Error whose message says what to do by hand when that cannot be done here. */
export function installChromium() {
  const byHand =
    'The browser tests need Chromium and it was not found. Install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to it.'
  if (process.getuid?.() !== 0 || !existsSync(APT)) throw new Error(byHand)
  console.log('Installing Chromium (once)…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) =>
    spawnSync(APT, ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
  const install = (name) => apt('install', '-y', '--no-install-recommends', name)
  const installed = apt('update') && (install('chromium-headless-shell') || install('chromium'))
  if (!installed || !findChromium()) throw new Error(byHand)
}
