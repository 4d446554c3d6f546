import { readFileSync } from 'node:fs'
import path from 'node:path'
import { doors } from './doors.ts'
import { readOptions } from './options.ts'
import { startServer } from './server.ts'
import { discreet } from './shims/discreet-errors.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }

console.error = discreet(console.error)

let stopping = false
const started = (async () =>
  startServer(readOptions(process.env, process.env['HEARD_DIST'] || path.join(ROOT, 'dist')), version))()

function stopOn(signal: NodeJS.Signals): void {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    // Also while starting: a half-made database is closed properly first.
    started
      .then((server) => server.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      )
  })
}
stopOn('SIGINT')
stopOn('SIGTERM')

try {
  const server = await started
  if (!stopping) console.log(doors(server))
} catch (e) {
  console.error(e instanceof Error ? e.message : e)
  process.exit(1)
}
