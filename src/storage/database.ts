import { Dexie, type DexieOptions, type Table } from 'dexie'
import { StorageUnavailable } from '../domain/storage-trouble.ts'
import { DB_NAME, STORES_V1 } from './schema.ts'
import { asStorageTrouble, isLostHandle } from './trouble.ts'

/** Rows are `unknown` on purpose: every one is parsed before use, whatever wrote it. */
export type TablesOf<Name extends string> = Record<Name, Table<unknown, string | number>>
export type Tables = TablesOf<keyof typeof STORES_V1>

export type Database<Name extends string = keyof Tables> = {
  /** Runs `work` on an open database; after a lost handle it reopens and runs it once more. */
  use<T>(work: (tables: TablesOf<Name>, dexie: Dexie) => Promise<T>): Promise<T>
  /** One transaction over these tables: all of `work` is kept or none of it. */
  change<T>(tables: Name[], work: (tables: TablesOf<Name>) => Promise<T>): Promise<T>
  /** For live queries. */
  dexie: Dexie
  tables: TablesOf<Name>
  close: () => void
}

/** `blocked` means another tab holds an older database open and does not let go, perhaps because it is frozen. */
const BLOCKED_MS = 8_000

export type OtherIndexedDb = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>

/** What a family's phone keeps. Opens nothing yet: the first use does. `options` hands in another IndexedDB for tests. */
export const database = (options?: OtherIndexedDb): Database => databaseOf(DB_NAME, STORES_V1, options)

/** A database of this name with these stores (`STORES_V1` shows the notation), all of those of its newest version. */
export function databaseOf<Name extends string>(
  called: string,
  stores: Readonly<Record<Name, string>>,
  options: OtherIndexedDb = {},
  version = 1,
): Database<Name> {
  // Strict: "saved" must mean on disk. Chrome's own default since 121 is relaxed.
  const dexie = new Dexie(called, { chromeTransactionDurability: 'strict', ...options })
  dexie.version(version).stores(stores)
  const tables = Object.fromEntries(Object.keys(stores).map((name) => [name, dexie.table(name)])) as TablesOf<Name>

  // Dexie lets go on `versionchange` and opens a newer database than it knows without touching it; what it does not
  // do is give up on a tab that blocks us, so opening is raced against the `blocked` event.
  let giveUp: (reason: Error) => void = () => {}
  dexie.on('blocked', () =>
    setTimeout(() => giveUp(new StorageUnavailable('another tab holds an older database open')), BLOCKED_MS),
  )
  const open = async () => {
    if (dexie.isOpen()) return
    await Promise.race([dexie.open(), new Promise<never>((_, reject) => (giveUp = reject))])
  }

  const use: Database<Name>['use'] = async (work) => {
    try {
      await open()
      return await work(tables, dexie)
    } catch (first) {
      if (!isLostHandle(first)) throw asStorageTrouble(first)
    }
    try {
      dexie.close({ disableAutoOpen: false })
      await open()
      return await work(tables, dexie)
    } catch (second) {
      throw asStorageTrouble(second)
    }
  }

  return {
    use,
    // An async scope on purpose: without it real Chromium ends the transaction while `work` still awaits.
    change: (names, work) =>
      use((all, db) =>
        db.transaction(
          'rw',
          names.map((name) => all[name]),
          async () => await work(all),
        ),
      ),
    dexie,
    tables,
    close: () => dexie.close(),
  }
}
