import { createHash } from 'node:crypto'
import { figuresPage } from '../../src/app/figures/figures-page.tsx'
import { site } from '../../src/app/site.ts'
import { publicFigures } from '../../src/domain/plan/public-figures.ts'
import type { Reply } from './http/reply.ts'
import type { Sql } from './sql.ts'

/** How long one made page serves everybody: figures move when a month closes, and a crowd must not become a crowd of queries. */
const KEPT_MS = 60_000

/** `/figures`: the plan's figures as a page that needs no script and no sign-in. */
export function figuresReplies(
  sql: Sql,
  now: () => number = Date.now,
): (knownTag: string | undefined) => Promise<Reply> {
  let kept: { html: string; etag: string; until: number } | null = null
  let making: Promise<string> | null = null
  return async (knownTag) => {
    if (!kept || kept.until <= now()) {
      making ??= madePage(sql).finally(() => (making = null))
      const html = await making
      const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
      kept = { html, etag, until: now() + KEPT_MS }
    }
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=300',
      etag: kept.etag,
    }
    if (knownTag === kept.etag) return { status: 304, headers, body: null }
    return { status: 200, headers, body: kept.html }
  }
}

async function madePage(sql: Sql): Promise<string> {
  const { rows } = await sql.query<{ said: unknown; name: string | null }>(
    'select private.public_figures($1) as said, (select a.name from private.area a where a.key = $1) as name',
    [site.area],
  )
  return figuresPage(publicFigures.parse(rows[0]?.said ?? null), rows[0]?.name ?? site.area)
}
