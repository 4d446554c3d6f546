/** How one server is started. Everything comes from the environment, so that nothing needs a file to begin with. */
export type Options = {
  port: number
  host: string
  dataDir: string
  distDir: string
  /** Demonstration answers and accounts; they are marked as such wherever they count. */
  demo: boolean
  /** E-mail address of a real person to make lead of the area, or null. */
  leadEmail: string | null
  /** Behind a proxy of our own: believe the last address it added, and that it speaks https to the outside. */
  trustProxy: boolean
}

/** Reads the options; throws an Error whose message says which variable to change and how. */
export function readOptions(env: Record<string, string | undefined>, distDir: string): Options {
  const port = Number(env['PORT'] || '4173')
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${env['PORT']}". Give a number from 1 to 65535, for example PORT=4173.`)
  }
  const leadEmail = env['HEARD_LEAD_EMAIL']?.trim().toLowerCase() || null
  if (leadEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(leadEmail)) {
    throw new Error(
      `HEARD_LEAD_EMAIL is "${leadEmail}", which is not an e-mail address. Give one like name@example.org.`,
    )
  }
  return {
    port,
    host: env['HOST'] || '127.0.0.1',
    dataDir: env['DATA_DIR'] || '.heard',
    distDir,
    demo: env['HEARD_DEMO'] !== '0',
    leadEmail,
    trustProxy: env['HEARD_TRUST_PROXY'] === '1',
  }
}
