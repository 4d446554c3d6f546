import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'

const secrets = z.object({
  jwtSecret: z.string().check(z.minLength(40)),
  publishableKey: z.string().check(z.startsWith('sb_publishable_')),
  secretKey: z.string().check(z.startsWith('sb_secret_')),
})
export type Secrets = z.infer<typeof secrets>

/** The keys of this data directory, made on the first run and readable by their owner only. Throws when the file is damaged. */
export function loadSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, 'secrets.json')
  if (existsSync(file)) {
    chmodSync(file, 0o600)
    const read = secrets.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (!read.success)
      throw new Error(
        `${file} is damaged. Put back a copy of it, or delete it to get new keys (everybody signs in again).`,
      )
    return read.data
  }
  const made: Secrets = {
    jwtSecret: randomBytes(48).toString('base64url'),
    publishableKey: `sb_publishable_${randomBytes(24).toString('base64url')}`,
    secretKey: `sb_secret_${randomBytes(32).toString('base64url')}`,
  }
  // Written aside and renamed: a kill half way leaves no half file.
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return made
}
