import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { forumMessages } from '../../src/content/messages/en/forum.ts'
import { isSameForm } from '../../src/domain/log/same-form.ts'
import { familyCard } from '../../src/app/forum/family-card.ts'
import { forumPlan } from '../../src/app/forum/plan.ts'
import type {
  HalfTypedStore,
  ForumLog,
  KeptForm,
  KeptForms,
  LogBook,
  LogChange,
  LogPhotos,
  PhotoHere,
  ShownEntry,
} from '../../src/domain/ports-forum.ts'
import { ForumWorldProvider, type ForumWorld } from '../../src/features/forum/forum-world.tsx'
import { createWording, WordingProvider } from '../../src/ui/wording.tsx'
import { goodRecords } from './log-records.ts'

/** An entry as a page gets it: a good record of its kind, with what a test changes in it. */
export function entry(part: Partial<ShownEntry> & Pick<ShownEntry, 'id' | 'kind'>): ShownEntry {
  const fields = { ...goodRecords[part.kind], shared: true, ...part.fields }
  return {
    sharedThere: fields.shared,
    revision: 1,
    state: 'with_the_server',
    trouble: null,
    clashes: [],
    seen: { revision: 1, after: [] },
    ...part,
    fields,
  }
}

/**
 * A log in memory. What pages write is noted and laid over the entries, as the device does before the server answers.
 * `neverHeard`: the server has not given this device its log yet.
 */
export function fakeLog(entries: ShownEntry[] = [], more: Partial<LogBook> & { neverHeard?: true } = {}) {
  const { neverHeard, ...rest } = more
  const written: LogChange[] = []
  const listeners = new Set<(book: LogBook) => void>()
  const heardDay = { there: '2026-11-22', here: '2026-11-22' }
  let book: LogBook = { entries, leaving: [], waiting: 0, stuck: [], fetching: null, stopped: null, ...rest }
  if (!neverHeard) book.heardDay ??= heardDay
  const log: ForumLog = {
    watch(listener) {
      listeners.add(listener)
      listener(book)
      return () => void listeners.delete(listener)
    },
    write(change) {
      written.push(change)
      const before = book.entries.find(({ id }) => id === change.entry)
      const now = entry({ sharedThere: false, ...before, id: change.entry, kind: change.kind, state: 'on_this_device' })
      const all = { ...before?.fields, ...change.changes }
      now.fields = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
      const others = book.entries.filter(({ id }) => id !== change.entry)
      book = { ...book, waiting: book.waiting + 1, entries: [now, ...others].filter((one) => !one.fields['deleted']) }
      for (const listener of listeners) listener(book)
      return Promise.resolve()
    },
    async writeNew(change) {
      const isThere = book.entries.some(({ id }) => id === change.entry)
      const id = isThere ? `${change.entry} again` : change.entry
      await log.write({ ...change, entry: id })
      return id
    },
    exchange: () => Promise.resolve(),
    search: (words) =>
      Promise.resolve(book.entries.filter((one) => JSON.stringify(one.fields).toLowerCase().includes(words))),
    exportUnsent: () => Promise.resolve('{}'),
  }
  return { log, written }
}

/** Unfinished forms in memory. */
export function fakeForms(): KeptForms & { all: Map<string, KeptForm> } {
  const all = new Map<string, KeptForm>()
  return {
    all,
    get: (name) => Promise.resolve(all.get(name) ?? null),
    keep: (name, form, over) => {
      const there = all.get(name)
      const isFree = !over || !there || over.some((one) => isSameForm(one, there))
      if (isFree) all.set(name, structuredClone(form))
      return Promise.resolve(isFree)
    },
    forget: (name, only) => {
      if (!only || isSameForm(all.get(name) ?? null, only)) all.delete(name)
      return Promise.resolve()
    },
    list: (beginning) =>
      Promise.resolve([...all].filter(([name]) => name.startsWith(beginning)).map(([name, form]) => ({ name, form }))),
  }
}

/** What is typed in a tab that is the only one. */
export const halfTypedIn = (forms: KeptForms): HalfTypedStore => ({
  ...forms,
  keep: async (name, form) => void (await forms.keep(name, form)),
})

/** Photos in memory; `put` stands for what the server would answer. */
export function fakePhotos(given: (PhotoHere & { entry: string })[] = []): LogPhotos & {
  all: () => PhotoHere[]
  /** What was let go, and whether its writer knew of the sharing. */
  told: { id: string; shared: boolean }[]
} {
  const told: { id: string; shared: boolean }[] = []
  let all = given
  let made = 0
  const listeners = new Map<(photos: PhotoHere[]) => void, string>()
  const change = (next: typeof all) => {
    all = next
    for (const [listener, entry] of listeners) listener(all.filter((one) => one.entry === entry))
    return Promise.resolve()
  }
  return {
    all: () => all,
    told,
    watch(entry, listener) {
      listeners.set(listener, entry)
      listener(all.filter((one) => one.entry === entry))
      return () => void listeners.delete(listener)
    },
    async keep(entry, { type, data }) {
      const id = `p${++made}`
      await change([...all, { id, entry, words: '', type, data, state: 'in_hand', trouble: null }])
      return id
    },
    describe: (id, words) => change(all.map((one) => (one.id === id ? { ...one, words } : one))),
    async letGo(entry, shared) {
      const goes = (one: (typeof all)[number]) => one.entry === entry && one.state === 'in_hand' && one.words !== ''
      told.push(...all.filter(goes).map(({ id }) => ({ id, shared })))
      await change(all.map((one) => (goes(one) ? { ...one, state: 'on_this_device' } : one)))
      return all.filter((one) => one.entry === entry && one.words === '').length
    },
    again(id, shared) {
      told.push({ id, shared })
      return change(all.map((one) => (one.id === id ? { ...one, state: 'on_this_device', trouble: null } : one)))
    },
    drop: (entry) => change(all.filter((one) => one.entry !== entry || one.state !== 'in_hand')),
    remove: (_entry, id) => change(all.filter((one) => one.id !== id)),
  }
}

const silent = () => Promise.resolve({ kind: 'no_connection' } as const)

/** The forum's world around a log, on 22 November 2026. */
export function forumWorld(log: ForumLog, more: Partial<ForumWorld> = {}): ForumWorld {
  let made = 0
  const forms = fakeForms()
  return {
    area: 'wirral',
    areaName: 'Wirral',
    person: 'me',
    log,
    forms,
    halfTyped: halfTypedIn(more.forms ?? forms),
    photos: fakePhotos(),
    readPhoto: () => Promise.resolve({ type: 'image/jpeg', data: '/9j/2Q==', sha256: '' }),
    shared: {
      entries: silent,
      say: silent,
      answer: silent,
      monthlyLog: silent,
      writeMonthlyLog: silent,
      signMonthlyLog: silent,
      writeCaseStudy: silent,
      photos: silent,
      photo: silent,
      showPhoto: silent,
      hidePhoto: silent,
      photosNotShown: silent,
      describePhoto: silent,
      history: silent,
    },
    scorecard: silent,
    clock: { now: () => Date.parse('2026-11-22T10:00:00Z'), today: () => '2026-11-22' },
    newId: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
    plan: forumPlan,
    familyCard,
    device: 'phone',
    saveFile: vi.fn<ForumWorld['saveFile']>(),
    print: vi.fn<ForumWorld['print']>(),
    signIn: vi.fn<ForumWorld['signIn']>(),
    signOut: vi.fn<ForumWorld['signOut']>(),
    ...more,
  }
}

/** Draws a page of the forum at an address; `went` is where it has gone since. */
export function showForum(world: ForumWorld, page: ReactNode, path = '/forum') {
  const { hook, searchHook, history } = memoryLocation({ path, searchPath: path.split('?')[1] ?? '', record: true })
  const drawn = render(
    <WordingProvider wording={createWording('en', [forumMessages])}>
      <ForumWorldProvider world={world}>
        <Router hook={hook} searchHook={searchHook}>
          {page}
        </Router>
      </ForumWorldProvider>
    </WordingProvider>,
  )
  return { ...drawn, went: history }
}
