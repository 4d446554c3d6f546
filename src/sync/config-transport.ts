import type { PhoneFacts } from '../domain/ports.ts'
import { serverConfig, type ServerConfig } from './server-config.ts'

export type ConfigSource = {
  /** From memory, else from this phone, else from the network. Null when it was never reached. */
  get(): Promise<ServerConfig | null>
  /** Asks the network now; null when it cannot be reached. What is known already stays known. */
  refresh(): Promise<ServerConfig | null>
  /** The server's epoch as of now, or null. */
  epoch(): Promise<string | null>
}

const TIMEOUT_MS = 10_000

/** Knows where the server is, also offline once it has been reached. Never throws. */
export function configSource(kept: Pick<PhoneFacts, 'config' | 'keepConfig'>, path = '/config.json'): ConfigSource {
  let known: ServerConfig | null = null
  let asking: Promise<ServerConfig | null> | null = null

  async function ask(): Promise<ServerConfig | null> {
    try {
      const reply = await fetch(path, {
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      const parsed = reply.ok ? serverConfig.safeParse(await reply.json()) : null
      if (!parsed?.success) return null
      known = parsed.data
      await kept.keepConfig(known).catch(() => {})
      return known
    } catch {
      return null
    }
  }

  const refresh = () => (asking ??= ask().finally(() => (asking = null)))
  return {
    refresh,
    async get() {
      if (known) return known
      const stored = serverConfig.safeParse(await kept.config().catch(() => null))
      if (stored.success) return (known = stored.data)
      return refresh()
    },
    epoch: async () => (await refresh())?.epoch ?? null,
  }
}
