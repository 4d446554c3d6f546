import { expect, type Page } from '@playwright/test'
import { ensureAccount } from '../../supabase/local/accounts.ts'
import { openDatabase } from '../../supabase/local/database.ts'
import type { Sql } from '../../supabase/local/sql.ts'
import type { HeardServer } from './heard-server.ts'

/** On another device of the same person: signed in with the session of the first. */
export async function openSameSession(from: Page, to: Page, address = '/forum'): Promise<void> {
  const kept = await from.evaluate(() => localStorage.getItem('heard-staff-session'))
  await to.goto('/privacy')
  await to.evaluate((session) => localStorage.setItem('heard-staff-session', session!), kept)
  await to.goto(address)
  await expect(to.getByRole('button', { name: /^PCPW/ })).toBeVisible()
}

/** Something done to a server's data while it is down, as whoever runs it would with SQL. */
export async function whileDown(server: HeardServer, work: (sql: Sql) => Promise<unknown>): Promise<void> {
  await server.stop()
  const database = await openDatabase(server.dataDir)
  await work(database.sql)
  await database.close()
  await server.restart()
}

export const makeForumMember = (sql: Sql, email: string) =>
  ensureAccount(sql, { email, area: 'wirral', role: 'forum', agency: null })

export const endMembership = (sql: Sql, email: string) =>
  sql.query('delete from private.membership where person = (select id from auth.users where email = $1)', [email])

/** A photo as a camera makes it: larger than is needed, and with where it was taken written into it. */
export async function cameraPhoto(page: Page): Promise<Buffer> {
  const plain = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1800 })
    const pen = canvas.getContext('2d')!
    for (let at = 0; at < 2400; at += 40) {
      pen.fillStyle = `hsl(${at / 7} 60% 50%)`
      pen.fillRect(at, 0, 40, 1800)
    }
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/jpeg', 0.9))
    return Array.from(new Uint8Array(await blob.arrayBuffer()))
  })
  const bytes = Buffer.from(plain)
  const details = Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0 53.4 N 3.0 W')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(details.length + 2)
  return Buffer.concat([bytes.subarray(0, 2), Buffer.from('ffe1', 'hex'), length, details, bytes.subarray(2)])
}

/** On the page of a private entry: waits until the server has all of it. */
export async function isWithServer(page: Page): Promise<void> {
  await expect(page.locator('.entry-state')).toContainText('Only the forum sees it')
  await expect(page.getByText('Saved on this', { exact: false })).toHaveCount(0)
}
