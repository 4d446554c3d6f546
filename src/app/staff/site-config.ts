import * as z from 'zod/mini'

const siteConfig = z.object({ url: z.string(), key: z.string(), area: z.string() })
export type SiteConfig = z.infer<typeof siteConfig>

const KEPT = 'heard-staff-site'

/** Where the API is and which area this site speaks for. Without a connection, as it was last time; null if never known. */
export async function readSiteConfig(): Promise<SiteConfig | null> {
  const reply = await fetch('/config.json', { cache: 'no-store' }).catch(() => null)
  const fresh = z.safeParse(siteConfig, reply?.ok ? await reply.json().catch(() => null) : null)
  if (fresh.success) {
    localStorage.setItem(KEPT, JSON.stringify(fresh.data))
    return fresh.data
  }
  const kept = z.safeParse(siteConfig, JSON.parse(localStorage.getItem(KEPT) ?? 'null'))
  return kept.success ? kept.data : null
}
