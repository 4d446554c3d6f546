// `npm start`. Plain JavaScript without imports from npm: on a fresh clone nothing is installed yet.
import { buildIfStale, installIfMissing, refuseOldNode } from './prepare.mjs'

refuseOldNode()
try {
  installIfMissing({ withTests: false })
  buildIfStale()
} catch (trouble) {
  console.error(trouble instanceof Error ? trouble.message : trouble)
  process.exit(1)
}

// In this same process, so that Ctrl-C and SIGTERM reach the server and no child is left behind.
const { register } = await import('tsx/esm/api')
register()
await import('./main.ts')
