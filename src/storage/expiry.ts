import * as z from 'zod/mini'
import type { DraftExpiry } from '../domain/ports.ts'
import { draft, type Draft } from '../domain/response/parcel.ts'
import type { Database } from './database.ts'
import { daysBetween } from './days.ts'
import { readAll } from './rows.ts'

const NOTICE_AFTER = 23
const GOES_AFTER = 30
const DAYS_REMEMBERED = 60

const openedRow = z.object({ key: z.literal('opened'), value: z.array(z.string()) })

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * May this draft go today? Only if it is 30 days old, a notice could be seen a week ago or more, and the app has been
 * opened on two different days since the 30 days were over. A clock that jumps ahead for a day therefore wipes nothing.
 * `opened` are the days the app was opened, today among them, in order.
 */
export function mayGo(touchedOn: string, opened: string[], today: string): boolean {
  if (!(daysBetween(touchedOn, today) >= GOES_AFTER)) return false
  const noticed = opened.some(
    (day) => daysBetween(touchedOn, day) >= NOTICE_AFTER && daysBetween(day, today) >= GOES_AFTER - NOTICE_AFTER,
  )
  return noticed && opened.filter((day) => daysBetween(touchedOn, day) >= GOES_AFTER).length >= 2
}

/** The days on record with today added; days ahead of today came from a wrong clock and are struck out. */
export function openedToday(opened: string[], today: string): string[] {
  return [...opened.filter((day) => day < today), today].slice(-DAYS_REMEMBERED)
}

export function draftExpiryOf(db: Database): DraftExpiry {
  return {
    expiringDrafts: async (today) =>
      (await readAll(db, 'drafts', draft))
        .filter((one) => daysBetween(one.touchedOn, today) >= NOTICE_AFTER)
        .map((one) => ({ draft: one, goesOn: later(dayAfter(one.touchedOn, GOES_AFTER), dayAfter(today, 1)) })),
    dropExpired: (today) =>
      db.change(['drafts', 'meta'], async (tables) => {
        const before = openedRow.safeParse(await tables.meta.get('opened'))
        const opened = openedToday(before.success ? before.data.value : [], today)
        await tables.meta.put({ key: 'opened', value: opened })
        let dropped = 0
        for (const raw of await tables.drafts.toArray()) {
          const found = draft.safeParse(raw)
          if (!found.success) continue
          // Touched "in the future" by a wrong clock: counts from today, or it would never go.
          if (found.data.touchedOn > today) await tables.drafts.put({ ...found.data, touchedOn: today } satisfies Draft)
          else if (mayGo(found.data.touchedOn, opened, today)) {
            await tables.drafts.delete(found.data.id)
            dropped += 1
          }
        }
        return { dropped }
      }),
  }
}

function later(a: string, b: string): string {
  return a > b ? a : b
}
