import type { KeptForms, LogChange } from '../../domain/ports-forum.ts'
import type { LogStore, PhotoStore } from '../../domain/ports-log.ts'
import type { NewId } from '../../domain/ports.ts'
import type { OtherIndexedDb } from '../database.ts'
import { exportUnsentOf } from './export.ts'
import { logStoreOf } from './exchange-store.ts'
import { keptFormsOf } from './forms.ts'
import { isKnown } from './known.ts'
import { logPhotosOf } from './photos.ts'
import { photoStoreOf } from './photo-store.ts'
import { bookOf, logDatabase } from './schema.ts'
import { shelfOf } from './shelf.ts'
import { forgetReceived } from './sign-out.ts'
import { unsentOf } from './unsent.ts'
import { writeChange, writeNew } from './write.ts'

/** One person's log of one area on this device. */
export type OpenBook = Omit<ReturnType<typeof shelfOf>, 'close'> & {
  write(change: LogChange): Promise<void>
  writeNew(change: LogChange, taken: readonly string[]): Promise<string>
  /** Is there an entry of this id, whatever became of it? */
  isKnown(entry: string): Promise<boolean>
  exportUnsent(): Promise<string>
  /** For the exchange alone. */
  exchange: LogStore
  forms: KeptForms
  photos: ReturnType<typeof logPhotosOf>
  /** For sending photos alone. */
  photoSending: PhotoStore
  close(): void
}

/** The forum's log as this device keeps it, in a database of its own beside the families'. Opens on first use. */
export function openLog(newId: NewId, options?: OtherIndexedDb) {
  const db = logDatabase(options)
  return {
    open(area: string, person: string): OpenBook {
      const book = bookOf(area, person)
      const shelf = shelfOf(db, book)
      return {
        ...shelf,
        write: (change) => writeChange(db, book, change, newId),
        writeNew: (change, taken) => writeNew(db, book, change, taken, newId),
        isKnown: (entry) => db.use((tables) => isKnown(tables, book, entry)),
        exportUnsent: () => exportUnsentOf(db, book),
        exchange: logStoreOf(db, book),
        forms: keptFormsOf(db, book),
        photos: logPhotosOf(db, book, newId),
        photoSending: photoStoreOf(db, book),
      }
    },
    /** Somebody signs out: what the server has goes from this device, of everybody. What it has not stays, under its writer. */
    forgetReceived: () => forgetReceived(db),
    unsentOf: (person: string) => unsentOf(db, person),
    close: db.close,
  }
}
