import type { WhatChanged } from './draw.ts'

const KEPT = 'heard-what-changed'
const PATIENCE_MS = 10_000

/** What was published, and whether it is only what this browser had kept; null when neither can be had. */
export async function fetchChanged(): Promise<{ list: WhatChanged[]; kept: boolean } | null> {
  const fresh = await ask().catch(() => null)
  if (fresh) {
    keep(fresh)
    return { list: fresh, kept: false }
  }
  const kept = read()
  return kept && { list: kept, kept: true }
}

async function ask(): Promise<WhatChanged[] | null> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const config = (await (await fetch('/config.json', { cache: 'no-store', signal })).json()) as Record<string, string>
  const reply = await fetch(`${(config['url'] ?? '').replace(/\/$/, '')}/rest/v1/rpc/what_changed`, {
    method: 'POST',
    headers: { apikey: config['key'] ?? '', 'content-type': 'application/json' },
    body: JSON.stringify({ area: config['area'] }),
    signal,
  })
  return reply.ok ? published(await reply.json()) : null
}

/** The page is drawn without the schemas, which weigh more than it does: what it draws is checked by hand, and is text. */
function published(said: unknown): WhatChanged[] | null {
  if (!Array.isArray(said)) return null
  return said.filter(
    (one: Partial<Record<string, unknown>> | null) =>
      typeof one?.['youSaid'] === 'string' && typeof one['weDid'] === 'string' && typeof one['status'] === 'string',
  ) as WhatChanged[]
}

function keep(list: WhatChanged[]): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(list))
  } catch {
    // No room: the page is there for now all the same.
  }
}

function read(): WhatChanged[] | null {
  try {
    return published(JSON.parse(localStorage.getItem(KEPT) ?? 'null'))
  } catch {
    return null
  }
}
