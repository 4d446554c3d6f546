import { createHash } from 'node:crypto'
import { figuresPage } from '../../src/app/figures/figures-page.tsx'
import { site } from '../../src/app/site.ts'
import { publicFigures } from '../../src/domain/plan/public-figures.ts'
import { textReply, type Reply } from './http/reply.ts'
import type { Sql } from './sql.ts'

/** How long one made page serves everybody: figures move when a month closes, and a crowd must not become a crowd of queries. */
const KEPT_MS = 60_000

type Page = { html: string; plans: string[] }

/** `/figures`: the plan's figures as a page that needs no script and no sign-in; below it, those of each earlier plan. */
export function figuresReplies(
  sql: Sql,
  now: () => number = Date.now,
): (knownTag: string | undefined, plan?: string) => Promise<Reply> {
  const kept = new Map<string | null, Page & { etag: string; until: number }>()
  const making = new Map<string | null, Promise<Page>>()
  const page = async (plan: string | null) => {
    const before = kept.get(plan)
    if (before && before.until > now()) return before
    const made = making.get(plan) ?? madePage(sql, plan).finally(() => making.delete(plan))
    making.set(plan, made)
    const { html, plans } = await made
    const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
    const fresh = { html, plans, etag, until: now() + KEPT_MS }
    kept.set(plan, fresh)
    return fresh
  }
  return async (knownTag, plan) => {
    // The kept page knows every plan there is: an address that is none asks the database nothing.
    if (plan !== undefined && !(await page(null)).plans.includes(plan))
      return textReply(404, 'There is no such plan.\n')
    const { html, etag } = await page(plan ?? null)
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=300',
      etag,
    }
    if (knownTag === etag) return { status: 304, headers, body: null }
    return { status: 200, headers, body: html }
  }
}

async function madePage(sql: Sql, plan: string | null): Promise<Page> {
  const { rows } = await sql.query<{ said: unknown; name: string | null }>(
    'select private.public_figures($1, $2) as said, (select a.name from private.area a where a.key = $1) as name',
    [site.area, plan],
  )
  const figures = publicFigures.parse(rows[0]?.said ?? null)
  return {
    html: figuresPage(figures, rows[0]?.name ?? site.area),
    plans: figures?.plans.map(({ key }) => key) ?? [],
  }
}
