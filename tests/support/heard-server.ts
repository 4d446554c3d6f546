import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { templateDir } from './data-template.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')

export type Letter = { to: string; subject: string; text: string; sentAt: string }

export type HeardServer = {
  url: string
  port: number
  dataDir: string
  /** Everything it printed so far. */
  output(): string
  /** The e-mails it would have sent, newest first. */
  mail(): Promise<Letter[]>
  /** Ends it politely and waits; the data directory stays. Returns the exit code. */
  stop(): Promise<number | null>
  /** Ends it as a power cut would (SIGKILL) and waits. */
  kill(): Promise<void>
  /** Starts it again on the same data and the same port. */
  restart(): Promise<void>
  /** Stops it and deletes its data, when the data directory was made for it. */
  remove(): Promise<void>
}

type StartOptions = {
  /** With demonstration answers and people (default), or an empty server. */
  demo?: boolean
  /** A directory of your own; it is then not deleted by `remove`. Default: a copy of a prepared one. */
  dataDir?: string
  port?: number
  /** Serve these pages instead of `dist/`. */
  distDir?: string
  env?: Record<string, string>
}

/** Starts a Heard server of its own, in a process of its own, and resolves when `/healthz` says it is well. */
export async function startHeard(options: StartOptions = {}): Promise<HeardServer> {
  const demo = options.demo ?? true
  const own = options.dataDir === undefined
  const dataDir = options.dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'heard-data-'))
  const template = templateDir(demo)
  if (own && existsSync(template)) cpSync(template, dataDir, { recursive: true })
  const port = options.port ?? (await freePort())
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    HEARD_DEMO: demo ? '1' : '0',
    ...(options.distDir ? { HEARD_DIST: options.distDir } : {}),
    ...options.env,
  }
  let printed = ''
  let child = launch()

  function launch(): ChildProcess {
    const started = spawn(process.execPath, ['--import', 'tsx', 'supabase/local/main.ts'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const keep = (part: Buffer) => {
      printed += part.toString()
    }
    started.stdout.on('data', keep)
    started.stderr.on('data', keep)
    return started
  }
  const end = async (signal: NodeJS.Signals) => {
    const gone = exited(child)
    child.kill(signal)
    return gone
  }
  const server: HeardServer = {
    url,
    port,
    dataDir,
    output: () => printed,
    mail: async () =>
      (await (await fetch(`${url}/__mail.json`, { headers: { connection: 'close' } })).json()) as Letter[],
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    async restart() {
      await exited(child, 'SIGTERM')
      child = launch()
      await untilWell(url, child, () => printed)
    },
    async remove() {
      await end('SIGTERM')
      if (own) rmSync(dataDir, { recursive: true, force: true })
    },
  }
  await untilWell(url, child, () => printed)
  return server
}

/** Resolves with the exit code when the process has ended, also when it already had. */
function exited(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((done) => {
    child.once('exit', (code) => done(code))
    if (signal) child.kill(signal)
  })
}

async function untilWell(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + 180_000
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended while starting: ${output()}`)
    const well = await fetch(`${url}/healthz`, {
      signal: AbortSignal.timeout(6000),
      headers: { connection: 'close' },
    }).then(
      (r) => r.ok,
      () => false,
    )
    if (well) return
    await new Promise((done) => setTimeout(done, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`the server was not well after 3 minutes: ${output()}`)
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = net.createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo
      probe.close(() => done(port))
    })
  })
}
