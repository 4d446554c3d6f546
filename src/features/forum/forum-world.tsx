import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { Clock, NewId } from '../../domain/ports.ts'
import type { PhotoProblem, SmallPhoto } from '../../domain/log/photo.ts'
import { RESPOND_WITHIN } from '../../domain/log/working-days.ts'
import type { ForumLog, HalfTypedStore, KeptForms, LogBook, LogPhotos } from '../../domain/ports-forum.ts'
import type { SharedLogServer } from '../../domain/ports-shared-log.ts'
import type { StaffServer } from '../../domain/ports-staff.ts'
import type { PlanMetric } from '../../domain/plan/plan.ts'

/** The plan in force, as far as the log has to do with it. */
export type ForumPlan = {
  key: string
  statements: readonly { number: number; title: string }[]
  actions: readonly { ref: string; title: string; statement: number }[]
  metrics: readonly { key: string; label: string; statement: number }[]
  /** The measure over which the log's page stands. */
  coproduction: Pick<PlanMetric, 'direction' | 'hasNumericTrajectory' | 'milestones'> | null
}

/** Everything the forum's pages need from outside. `app` builds the real one, tests build fakes. */
export type ForumWorld = {
  area: string
  areaName: string
  /** Who is signed in, as the log names writers; null while only the device knows. */
  person: string | null
  log: ForumLog
  forms: KeptForms
  /** What is being typed in this tab. */
  halfTyped: HalfTypedStore
  photos: LogPhotos
  /** A file somebody chose as a small photo, or why it is none. */
  readPhoto: (file: Blob) => Promise<SmallPhoto | PhotoProblem>
  /** What forum and agencies do together; it needs a connection. */
  shared: SharedLogServer
  /** What the plan in force asks for, and how the figures stand; it needs a connection too. */
  scorecard: StaffServer['scorecard']
  clock: Clock
  newId: NewId
  plan: ForumPlan
  /** What families see of a “you said, we did” once it is published, as the page for everybody draws it. */
  familyCard: (fields: Readonly<Record<string, unknown>>) => Promise<HTMLElement>
  /** What this thing is called when we speak of it. */
  device: 'phone' | 'device'
  saveFile: (name: string, text: string, type: string) => void
  print: () => void
  /** To the two steps of signing in, and back to the page where the person was. */
  signIn: () => void
  signOut: () => void
}

type Known = ForumWorld & {
  subscribe: (redraw: () => void) => () => void
  /** Null until this device's own store has been read. */
  book: () => LogBook | null
}

const Context = createContext<Known | null>(null)

/** Watches the log once for all pages under it. */
export function ForumWorldProvider({ world, children }: { world: ForumWorld; children: ReactNode }) {
  return <Context.Provider value={watched(world)}>{children}</Context.Provider>
}

const known = new WeakMap<ForumWorld, Known>()

function watched(world: ForumWorld): Known {
  const before = known.get(world)
  if (before) return before
  let book: LogBook | null = null
  const made: Known = {
    ...world,
    subscribe: (redraw) =>
      world.log.watch((next) => {
        book = next
        redraw()
      }),
    book: () => book,
  }
  known.set(world, made)
  return made
}

export function useForumWorld(): ForumWorld {
  const world = useContext(Context)
  if (!world) throw new Error('useForumWorld needs a ForumWorldProvider around it')
  return world
}

/** The log as this device has it, or null until it has been read. */
export function useBook(): LogBook | null {
  const { subscribe, book } = useForumWorld() as Known
  return useSyncExternalStore(subscribe, book)
}

/** Working days in which an agency should answer a request: the area's own number, and the usual one until it is known. */
export function useRespondWithin(): number {
  return useBook()?.respondWithin ?? RESPOND_WITHIN
}
