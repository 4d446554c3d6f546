import { IDBFactory, IDBKeyRange, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb'
import { openStore, type Store } from '../../src/storage/open-store.ts'
import { createSender } from '../../src/sync/runner.ts'
import type { Sender, Server } from '../../src/domain/ports.ts'
import { fakeLockManager, type fakeTimers } from './fake-browser.ts'

const full = new Set<Phone>()
const ownerOf = new WeakMap<object, Phone>()

/** Makes writes of a full phone fail, as a browser does: the put throws and its transaction ends. Returns how to undo it. */
export function letPhonesFillUp(): () => void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the true `this` below
  const before = { put: FakeObjectStore.prototype.put, add: FakeObjectStore.prototype.add }
  for (const name of ['put', 'add'] as const) {
    FakeObjectStore.prototype[name] = function (this: IDBObjectStore, ...given) {
      const phone = ownerOf.get(this.transaction.db)
      if (phone && full.has(phone)) throw new DOMException('full', 'QuotaExceededError')
      return before[name].apply(this, given)
    }
  }
  return () => Object.assign(FakeObjectStore.prototype, before)
}

export type World = {
  time: ReturnType<typeof fakeTimers>
  /** The true day. */
  day: (ms: number) => string
  random: () => number
  /** One request from one phone, with whatever the weather does to it. */
  network: (phone: Phone, envelopes: Parameters<Server['submit']>[0]) => ReturnType<Server['submit']>
  currentEpoch: (phone: Phone) => Promise<string | null>
  /** Called at every await of every tab: the steps of a run. */
  stepped: () => void
}

/** One phone: a disk that survives everything, a clock that lies, and tabs that die or freeze between any two steps. */
export class Phone {
  readonly disk = new IDBFactory()
  readonly locks = fakeLockManager()
  readonly tabs: Tab[] = []
  clockOff = 0
  weather = 'fine'
  constructor(
    readonly world: World,
    readonly keepDays: number,
  ) {}

  set full(yes: boolean) {
    if (yes) full.add(this)
    else full.delete(this)
  }

  /** A store of its own for the checker, which never dies. */
  look(): Store {
    return openStore({ indexedDB: this.disk, IDBKeyRange })
  }

  openTab(): Tab {
    const tab = new Tab(this)
    this.tabs.push(tab)
    void tab.sender.flush('start')
    return tab
  }
}

export class Tab {
  dead = false
  /** Dies after this many more steps. */
  diesIn = Infinity
  private frozen: Promise<void> | null = null
  private thawed = () => {}
  private timers = new Set<() => void>()
  readonly store: Store
  readonly sender: Sender & { stop(): void }

  constructor(readonly phone: Phone) {
    const { world } = phone
    const disk = {
      open: (name: string, version?: number) => {
        const request = phone.disk.open(name, version)
        request.addEventListener('success', () => ownerOf.set(request.result as object, phone))
        return request
      },
      deleteDatabase: (name: string) => phone.disk.deleteDatabase(name),
      cmp: (a: unknown, b: unknown) => phone.disk.cmp(a, b),
    } as unknown as IDBFactory
    const real = openStore({ indexedDB: disk, IDBKeyRange })
    this.store = {
      ...real,
      drafts: this.mortal(real.drafts),
      outbox: this.mortal(real.outbox),
      sending: this.mortal(real.sending),
    }
    this.sender = createSender({
      store: this.store.sending,
      server: this.mortal({
        submit: (envelopes) => world.network(phone, envelopes),
        receiptStatus: async () => ({ status: 'no_connection' }) as const,
        withdraw: async () => ({ status: 'no_connection' }) as const,
      } satisfies Server),
      clock: {
        now: () => world.time.now() + phone.clockOff,
        today: () => world.day(world.time.now() + phone.clockOff),
      },
      random: world.random,
      timers: {
        set: (ms, then) => {
          const cancel = world.time.timers.set(ms, () => {
            this.timers.delete(cancel)
            if (!this.dead) void this.step().then(then)
          })
          this.timers.add(cancel)
          return cancel
        },
      },
      locks: phone.locks.tab(this),
      currentEpoch: () => world.currentEpoch(phone),
      keepDays: () => phone.keepDays,
    })
  }

  /** One await: where a tab may die (then nothing after it ever happens) or stand frozen. */
  private async step(): Promise<void> {
    this.phone.world.stepped()
    if ((this.diesIn -= 1) < 0) this.kill()
    if (this.frozen) await this.frozen
    if (this.dead) await new Promise(() => {})
  }

  private mortal<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return async (...given: unknown[]) => {
          await this.step()
          const outcome = await (Reflect.apply(member, target, given) as Promise<unknown>).then(
            (value) => ({ value }),
            (trouble: unknown) => ({ trouble }),
          )
          await this.step()
          if ('trouble' in outcome) throw outcome.trouble
          return outcome.value
        }
      },
    })
  }

  freeze(): void {
    this.frozen ??= new Promise((resolve) => (this.thawed = resolve))
  }
  thaw(): void {
    this.frozen = null
    this.thawed()
  }
  kill(): void {
    if (this.dead) return
    this.dead = true
    for (const cancel of this.timers) cancel()
    this.phone.tabs.splice(this.phone.tabs.indexOf(this), 1)
    this.phone.locks.kill(this)
  }
}
