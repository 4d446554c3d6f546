import type { ClearPhone } from '../domain/ports.ts'
import { ABOUT_YOU, type Parcel } from '../domain/response/parcel.ts'
import type { Database } from './database.ts'
import { STORES_V1 } from './schema.ts'

const STORES = Object.keys(STORES_V1) as (keyof typeof STORES_V1)[]

/** The only door through which an unsent answer can leave this phone unsent: counted and cleared in one transaction,
 * and only if the number is the one the person was told. Set-aside rows count as unsent. */
export function clearPhoneOf(db: Database): ClearPhone {
  return (agreedToLose) =>
    db.change(STORES, async (tables) => {
      const received = (row: unknown) => (row as Partial<Parcel> | null)?.state === 'received'
      // Optional, and no answer of theirs: it is not counted as one, and goes with the rest.
      const aboutYou = (row: unknown) => (row as Partial<Parcel> | null)?.envelope?.survey === ABOUT_YOU
      const unsent =
        (await tables.outbox.filter((row) => !received(row) && !aboutYou(row)).count()) +
        (await tables.setAside.count())
      if (unsent !== agreedToLose.unsent) return { cleared: false, unsent }
      for (const store of STORES) await tables[store].clear()
      return { cleared: true }
    })
}
