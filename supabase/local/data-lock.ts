import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'

export type DataLock = { release(): Promise<void> }

/** Thrown when another running server holds the data directory. */
export class DataDirInUse extends Error {
  constructor(dataDir: string) {
    super(
      `Heard is already running on the data in ${dataDir}. Stop that one first, or start this one with another DATA_DIR.`,
    )
    this.name = 'DataDirInUse'
  }
}

/**
 * Takes the data directory for this process. PGlite has no lock of its own: two processes on one directory both seem
 * to work and then lose data. The lock is a listening socket, because the system closes it whenever the process ends:
 * a process id in a file would outlive a kill. Rejects with `DataDirInUse`.
 */
export async function lockDataDir(dataDir: string): Promise<DataLock> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const place = socketPath(realpathSync(dataDir))
  for (let attempt = 0; attempt < 3; attempt++) {
    const server = await listen(place)
    if (server) return { release: () => new Promise((done) => server.close(() => done())) }
    if (await answers(place)) throw new DataDirInUse(dataDir)
    rmSync(place, { force: true })
  }
  throw new DataDirInUse(dataDir)
}

/** Socket paths are limited to about 100 bytes, so the directory's name goes in as a hash. */
function socketPath(realDir: string): string {
  const name = `heard-${createHash('sha256').update(realDir).digest('hex').slice(0, 24)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`)
}

function listen(place: string): Promise<net.Server | null> {
  return new Promise((done, fail) => {
    const server = net.createServer((socket) => socket.destroy())
    server.once('error', (e: NodeJS.ErrnoException) => (e.code === 'EADDRINUSE' ? done(null) : fail(e)))
    server.listen(place, () => {
      server.unref()
      done(server)
    })
  })
}

function answers(place: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = net.connect(place)
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
}
