/** The database on the phone. The first-answer script creates it without Dexie, so both read these facts;
 * a version once released is never edited, a new one is added below it. */
export const DB_NAME = 'heard'

/** Dexie multiplies its version by ten. */
export const NATIVE_VERSION = 10

/** Version 1, in Dexie's notation: `++` counts up by itself, `&` is unique, `[a+b]` is one index over both. */
export const STORES_V1 = {
  drafts: 'id',
  outbox: '++seq, &id, [state+seq]',
  receipts: 'code',
  setAside: '++key',
  meta: 'key',
} as const
