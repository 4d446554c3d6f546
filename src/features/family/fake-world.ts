import type { Envelope } from '../../domain/response/envelope.ts'
import type { Draft, KeptReceipt, Parcel } from '../../domain/response/parcel.ts'
import { DraftClosed } from '../../domain/storage-trouble.ts'
import type { Survey } from '../../domain/survey/definition.ts'
import type { FamilyWorld } from './world.tsx'

/** A phone in memory for tests: its ports, its rows, and switches for what can go wrong. */
export type FakePhone = {
  world: FamilyWorld
  drafts: Map<string, Draft>
  parcels: Parcel[]
  receipts: KeptReceipt[]
  calls: string[]
  /** Thrown by every write to the drafts while set. */
  storageTrouble: Error | null
  /** What `submit` answers to one envelope while the server can be reached. */
  online: boolean
  /** Changes a parcel as the sender would, and tells whoever watches. */
  settle: (change: Partial<Parcel>) => void
  tell: () => void
}

/** 64 hex digits that differ when the text does; enough for a fake. */
async function fakeSha256(text: string): Promise<string> {
  let mix = 7n
  for (const letter of text) mix = (mix * 1_099_511_628_211n + BigInt(letter.codePointAt(0)!)) % (1n << 256n)
  return mix.toString(16).padStart(64, '0')
}

export function fakePhone(
  survey: Survey,
  places: FamilyWorld['places'],
  changes: Partial<FamilyWorld> = {},
): FakePhone {
  const draftWatchers = new Set<(drafts: Draft[]) => void>()
  const parcelWatchers = new Set<(parcels: Parcel[]) => void>()
  let ids = 0
  const phone = {
    drafts: new Map(),
    parcels: [],
    receipts: [],
    calls: [],
    storageTrouble: null,
    online: true,
  } as unknown as FakePhone
  phone.tell = () => {
    draftWatchers.forEach((listener) => listener([...phone.drafts.values()]))
    parcelWatchers.forEach((listener) => listener(phone.parcels))
  }
  phone.settle = (change) => {
    phone.parcels = phone.parcels.map((one) => ({ ...one, ...change }))
    phone.tell()
  }
  const write = (act: () => void) => {
    if (phone.storageTrouble) return Promise.reject(phone.storageTrouble)
    act()
    phone.tell()
    return Promise.resolve()
  }
  const edit = (id: string, change: (draft: Draft) => Draft) =>
    phone.drafts.has(id)
      ? write(() => phone.drafts.set(id, change(phone.drafts.get(id)!)))
      : Promise.reject(new DraftClosed(`draft ${id} is not open`))
  const know = (survey_: string) => (survey_ === survey.key ? survey : null)
  const parcelOf = (envelope: Envelope, receiptCode: string): Parcel => ({
    seq: phone.parcels.length + 1,
    id: envelope.id,
    envelope,
    receiptCode,
    state: 'waiting',
    attempts: 0,
    notBefore: 0,
    lastTriedAt: null,
    trouble: null,
    epoch: null,
    receivedOn: null,
  })
  phone.world = {
    drafts: {
      start: (draft) => write(() => phone.drafts.set(draft.id, draft)),
      answer: (id, question, value, touch) =>
        edit(id, (draft) => {
          const { [question]: _before, ...others } = draft.answers
          const skipped = draft.skipped.filter((one) => one !== question)
          return {
            ...draft,
            answers: value === null ? others : { ...others, [question]: value },
            skipped: touch.skipped ? [...skipped, question] : skipped,
            at: touch.at,
          }
        }),
      invite: (id, invited) => edit(id, (draft) => ({ ...draft, invited })),
      moveTo: (id, at) => edit(id, (draft) => ({ ...draft, at })),
      get: (id) => Promise.resolve(phone.drafts.get(id) ?? null),
      list: () => Promise.resolve([...phone.drafts.values()]),
      discard: (id) => write(() => phone.drafts.delete(id)),
      finish: async (draftId, sealed, code, apart) => {
        const kept = parcelOf(sealed, code)
        await write(() => {
          phone.drafts.delete(draftId)
          phone.parcels = [...phone.parcels, kept]
          if (apart) phone.parcels = [...phone.parcels, parcelOf(apart, '')]
        })
        return kept
      },
      watch: (listener) => {
        draftWatchers.add(listener)
        return () => draftWatchers.delete(listener)
      },
    },
    outbox: {
      list: () => Promise.resolve(phone.parcels),
      watch: (listener) => {
        parcelWatchers.add(listener)
        return () => parcelWatchers.delete(listener)
      },
      receipts: () => Promise.resolve(phone.receipts),
      markWithdrawn: (code, on) =>
        write(
          () => (phone.receipts = phone.receipts.map((one) => (one.code === code ? { ...one, withdrawnOn: on } : one))),
        ),
      retry: (id, corrected) => {
        phone.calls.push(`retry ${id} ${corrected?.completedOn ?? 'as it is'}`)
        return Promise.resolve()
      },
      exportUnsent: () => Promise.resolve('{}'),
      importParcels: () => Promise.resolve({ added: 0, alreadyHere: 0, unreadable: 0 }),
      setAside: () => Promise.resolve([]),
    },
    sender: { flush: (trigger) => Promise.resolve(void phone.calls.push(`flush ${trigger}`)) },
    server: {
      submit: (envelopes) =>
        Promise.resolve(
          phone.online
            ? {
                kind: 'answered' as const,
                reply: {
                  epoch: 'e',
                  results: envelopes.map(({ id, contentHash }) => ({
                    status: 'received' as const,
                    id,
                    receipt: { id, contentHash, receivedOn: '2026-03-14', withdrawn: false },
                  })),
                },
              }
            : { kind: 'no_connection' as const },
        ),
      receiptStatus: () =>
        Promise.resolve({
          status: 'received',
          survey: survey.key,
          completedOn: '2026-03-14',
          receivedOn: '2026-03-14',
        }),
      withdraw: (code) => {
        phone.calls.push(`withdraw ${code}`)
        return Promise.resolve({ status: 'withdrawn', withdrawnOn: '2026-03-15' })
      },
    },
    invite: (_survey, draft) => Promise.resolve(draft),
    clearPhone: ({ unsent }) => {
      const waiting = phone.parcels.filter((one) => one.state !== 'received').length
      if (waiting > unsent) return Promise.resolve({ cleared: false, unsent: waiting })
      phone.drafts.clear()
      phone.parcels = []
      phone.receipts = []
      phone.tell()
      return Promise.resolve({ cleared: true })
    },
    clock: { now: () => 1_773_500_000_000, today: () => '2026-03-14' },
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    sha256: fakeSha256,
    randomBelow: (limit) => (ids * 7 + 3) % limit,
    area: 'wirral',
    language: 'en',
    lastWords: { keep: () => {}, find: () => null, forget: () => {} },
    sharedPhone: false,
    setSharedPhone: (on) => Promise.resolve(void phone.calls.push(`shared ${on}`)),
    goingSoon: () => Promise.resolve([]),
    nextPerson: () => void phone.calls.push('next person'),
    kiosk: null,
    showChanged: () => {},
    appVersion: '0.0.0',
    places,
    device: 'phone',
    canSendInBackground: false,
    surveys: [survey],
    loadSurvey: (key, version) => Promise.resolve(know(key) && version === survey.version ? survey : null),
    loadAboutYou: () => Promise.reject(new Error('a test asks for these only when it brings them')),
    languages: () => Promise.resolve([{ code: 'en', name: 'English', draft: null }]),
    setLanguage: (code) => Promise.resolve(phone.calls.push(`language ${code}`) > 0),
    dress: 'auto',
    setDress: (dress) => void phone.calls.push(`dress ${dress}`),
    pictures: 'shown',
    setPictures: (pictures) => void phone.calls.push(`pictures ${pictures}`),
    loadEasyRead: () => Promise.reject(new Error('no Easy Read here')),
    loadReadAloud: () => Promise.reject(new Error('no reader here')),
    channel: 'app',
    copyText: () => Promise.resolve(true),
    saveFile: (name) => void phone.calls.push(`file ${name}`),
    canInstall: false,
    install: () => Promise.resolve(),
    leaveQuickly: () => void phone.calls.push('left'),
    updateWaiting: false,
    applyUpdate: () => {},
    textSize: 'normal',
    setTextSize: (size) => void phone.calls.push(`size ${size}`),
    ...changes,
  }
  return phone
}
