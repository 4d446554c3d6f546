/**
 * Saves the answer to a page's first question before the app has loaded. No Dexie, no zod: this goes into the one small
 * script of a survey page. Database and stores are exactly those of `schema.ts`; a test opens each with the other.
 */
export type FirstAnswer = {
  id: string
  area: string
  survey: string
  version: number
  language: string
  answers: Record<string, string>
  skipped: string[]
  at: string
  startedOn: string
  touchedOn: string
  invited?: string | undefined
}

// Store, key path, counts up by itself, indexes as [name, key path, unique].
const STORES: [string, string, boolean, [string, string | string[], boolean][]][] = [
  ['drafts', 'id', false, []],
  [
    'outbox',
    'seq',
    true,
    [
      ['id', 'id', true],
      ['[state+seq]', ['state', 'seq'], false],
    ],
  ],
  ['receipts', 'code', false, []],
  ['setAside', 'key', true, []],
  ['meta', 'key', false, []],
]

function open(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('heard', version)
    request.onupgradeneeded = () => {
      for (const [name, keyPath, autoIncrement, indexes] of STORES) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement })
        for (const [index, path, unique] of indexes) store.createIndex(index, path, { unique })
      }
    }
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
    // A newer app made this database: open it as it is.
    request.addEventListener('error', () => {
      if (version && request.error?.name === 'VersionError') resolve(open())
      else reject(request.error ?? new Error('cannot open'))
    })
  })
}

/** Creates the draft or adds these answers to it. Resolves only when it is on disk; rejects, with nothing written, if it
 * cannot be saved or if this answer was finished already. */
export async function saveFirstAnswer(draft: FirstAnswer): Promise<void> {
  const db = await open(10)
  try {
    await new Promise<void>((resolve, reject) => {
      const all = db.transaction(['drafts', 'outbox'], 'readwrite', { durability: 'strict' })
      const drafts = all.objectStore('drafts')
      all.oncomplete = () => resolve()
      all.addEventListener('abort', () => reject(all.error ?? new Error('finished')))
      all.objectStore('outbox').index('id').getKey(draft.id).onsuccess = (sent) => {
        if ((sent.target as IDBRequest).result !== undefined) return all.abort()
        drafts.get(draft.id).onsuccess = (found) => {
          const before = (found.target as IDBRequest<FirstAnswer | undefined>).result
          drafts.put(
            before
              ? {
                  ...before,
                  answers: { ...before.answers, ...draft.answers },
                  at: draft.at,
                  touchedOn: draft.touchedOn,
                  ...(draft.invited && { invited: draft.invited }),
                }
              : draft,
          )
        }
      }
    })
  } finally {
    db.close()
  }
}
