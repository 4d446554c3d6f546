import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

// Shared by `npm start` and `npm test`: both must work on a clone where nothing is installed.
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const OLDEST_NODE = [20, 19]
const BUILT_FROM = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const STAMP = path.join(ROOT, 'dist/.source-hash')

/** Ends the process with one clear sentence when Node is too old to run Heard. */
export function refuseOldNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(
    `Heard needs Node ${OLDEST_NODE.join('.')} or newer and this is Node ${version}. Install a newer Node from https://nodejs.org, then try again.`,
  )
  process.exit(1)
}

/**
 * Is everything in package-lock.json installed? Reads npm's own record of what it put in node_modules, which npm
 * writes last, so a cut-off install does not count. Optional packages (other platforms) are not asked for.
 */
function isInstalled({ withTests }) {
  const record = path.join(ROOT, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages
  const here = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(wanted).every(([place, one]) => {
    if (place === '' || one.optional || one.devOptional || (one.dev && !withTests)) return true
    return here[place]?.version === one.version
  })
}

/**
 * Installs what package-lock.json names when something is missing or of another version. `npm ci` first; where a registry
 * lacks the optional packages of other platforms it refuses the whole lock, and `npm install` takes the same versions.
 * Throws an Error with a sentence when neither works.
 */
export function installIfMissing({ withTests }) {
  if (isInstalled({ withTests })) return
  console.log('Installing what Heard needs (once; a minute or two)…')
  const which = withTests ? '--include=dev' : '--omit=dev'
  if (npm(['ci', which, '--loglevel=silent']) || npm(['install', which, '--no-save', '--loglevel=error'])) return
  throw new Error('The installation did not finish (npm install). Check the network, then run the same command again.')
}

function npm(args) {
  const all = [...args, '--no-audit', '--no-fund']
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }
  const script = process.env.npm_execpath
  const done = script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...all], options)
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' })
  return done.status === 0
}

/** Builds `dist/` when it is missing or was built from other sources. Throws an Error with a sentence when that fails. */
export function buildIfStale() {
  const now = sourceHash()
  if (existsSync(path.join(ROOT, 'dist/index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return
  console.log('Building the pages (once per change)…')
  const done = spawnSync(
    process.execPath,
    [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  if (done.status !== 0) throw new Error('The pages could not be built; what went wrong is above.')
  writeFileSync(STAMP, now)
}

/** SHA-256 over everything the build reads; test files do not count. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const top of BUILT_FROM)
    for (const file of filesUnder(path.join(ROOT, top))) {
      hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  return hash.digest('hex')
}

function filesUnder(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return /\.test\.tsx?$/.test(place) ? [] : [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)))
}
