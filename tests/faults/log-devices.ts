import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { keptChange, isOpen, standing, type KeptChange } from '../../src/domain/log/kept-change.ts'
import { entryRow, logDatabase } from '../../src/storage/log/schema.ts'
import { seenOf } from '../../src/domain/log/seen.ts'
import { sameValue, withWaiting } from '../../src/domain/log/merge.ts'
import { countingIds, fakeLogServer, logDevice, type FakeLogServer, type LogDevice } from '../support/log-in-hand.ts'
import { entry as entryId } from '../support/devices-in-hand.ts'
import { seeded } from './simulate.ts'

const ENTRIES = 50
const FIELDS = ['title', 'place', 'summary', 'deleted', 'shared'] as const
/** What the server of these runs would not take. */
const TOGETHER = 'no place has this'

/** What somebody wrote, with whose value of each field they had before them: the truth the end is held against. */
type Written = { entry: string; field: string; value: unknown; over: string | null; by: KeptChange }

/** A device that dies between any two steps and comes back with its disk. */
class Device {
  readonly disk = new IDBFactory()
  private readonly reader = logDatabase({ indexedDB: this.disk, IDBKeyRange })
  private readonly ids: () => string
  private life = 0
  private end = () => {}
  diesIn = Infinity
  weather: 'fine' | 'offline' | 'reply lost' = 'fine'
  here: LogDevice
  constructor(
    readonly person: string,
    n: number,
    private readonly server: FakeLogServer,
    private readonly died: () => void,
  ) {
    this.ids = countingIds(n + 1)
    this.here = this.open()
  }

  open(): LogDevice {
    const life = (this.life += 1)
    const alive = () => (life === this.life ? Promise.resolve() : new Promise<void>(() => {}))
    return logDevice(this.server, {
      person: this.person,
      ids: this.ids,
      disk: this.disk,
      step: () => {
        if (life === this.life && (this.diesIn -= 1) < 0) this.restart()
        return alive()
      },
      network: async (through) => {
        await alive()
        if (this.weather === 'offline') return { kind: 'no_connection' }
        const reply = through()
        await alive()
        return this.weather === 'fine' ? reply : { kind: 'no_connection' }
      },
    })
  }

  /** Resolves when it is through, or dead. */
  exchange(): Promise<void> {
    const death = new Promise<void>((resolve) => (this.end = resolve))
    return Promise.race([this.here.exchange('tap'), death])
  }

  restart(): void {
    this.died()
    this.end()
    this.diesIn = Infinity
    const before = this.here
    this.here = this.open()
    before.close()
  }

  /** What is on its disk, read by another hand. */
  async onDisk() {
    const rows = await this.reader.use(async (tables) => ({
      entries: await tables.entries.toArray(),
      changes: await tables.changes.toArray(),
    }))
    return {
      entries: rows.entries.map((row) => entryRow.parse(row)),
      changes: rows.changes.map((row) => keptChange.parse(row)),
    }
  }
}

/** One run: three devices, fifty records. Throws when they do not end alike, or when something written is nowhere. */
export async function threeDevices(seed: number, acts: number): Promise<Record<string, number>> {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const happened: Record<string, number> = {}
  const count = (what: string) => void (happened[what] = (happened[what] ?? 0) + 1)
  const server = fakeLogServer(({ fields }) =>
    fields['title'] === TOGETHER && fields['place'] !== undefined ? 'field:/place' : null,
  )
  const devices = ['ann', 'bob', 'cem'].map((person, n) => new Device(person, n, server, () => count('died')))
  const written: Written[] = []

  async function write(device: Device, n: number, settle: boolean): Promise<void> {
    const entry = entryId(n)
    const { entries, changes } = await device.onDisk()
    const row = entries.find((one) => one.entry.id === entry)
    const held = row?.entry ?? null
    const open = changes.filter((one) => one.entry === entry && isOpen(one)).sort((a, b) => a.seq - b.seq)
    const shown = withWaiting(held, open.map(standing))
    const clash = settle ? held?.clashes[0] : undefined
    const field = clash?.field ?? FIELDS[below(FIELDS.length)]!
    const plain = field === 'deleted' || field === 'shared' ? random() < 0.5 : `${device.person} ${below(4)}`
    const value = clash ? clash.value : field === 'title' && random() < 0.15 ? TOGETHER : plain
    await device.here.book.write({
      entry,
      kind: 'activity',
      changes: { [field]: value },
      settles: clash ? [clash.operation] : [],
      seen: seenOf(held, open, row?.epoch),
    })
    const now = (await device.onDisk()).changes.filter((one) => !changes.some((before) => before.id === one.id))
    count(now.length > 0 ? 'written' : 'nothing to write')
    for (const by of now)
      for (const [name, put] of Object.entries(by.operation.changes))
        written.push({ entry, field: name, value: put, over: shown?.writers[name] ?? null, by })
  }

  for (let act = 0; act < acts; act += 1) {
    const device = devices[below(3)]!
    const dice = random()
    if (dice < 0.55) await write(device, below(random() < 0.5 ? 8 : ENTRIES), dice < 0.08)
    else if (dice < 0.7) void device.exchange()
    else if (dice < 0.8) await device.exchange()
    else if (dice < 0.9) device.weather = (['fine', 'offline', 'reply lost'] as const)[below(3)]!
    else if (dice < 0.94) device.diesIn = below(12)
    else if (dice < 0.96) device.restart()
    else if (dice < 0.98) server.backUp()
    else if (dice < 0.985) {
      server.restore()
      count('restored')
    }
  }

  for (const device of devices) Object.assign(device, { weather: 'fine', diesIn: Infinity })
  for (let turn = 0; turn < 3; turn += 1) for (const device of devices) await device.exchange()
  const kept = await Promise.all(devices.map((device) => device.onDisk()))
  const there = server.entries()
  for (const [n, { entries, changes }] of kept.entries()) {
    const here = new Map(entries.map((row) => [row.entry.id, row.entry]))
    for (const id of new Set([...here.keys(), ...there.keys()])) {
      const [mine, theirs] = [here, there].map((some) => JSON.stringify(some.get(id)))
      if (mine !== theirs) throw new Error(`${devices[n]!.person} holds ${mine}, the server ${theirs}`)
    }
    const stuck = changes.filter((one) => one.state === 'waiting')
    if (stuck.length > 0) throw new Error(`${devices[n]!.person} still waits to send ${stuck[0]!.id}`)
  }
  checkNothingIsGone(
    written,
    kept.flatMap((one) => one.changes),
    server,
    count,
  )
  for (const device of devices) device.here.close()
  return happened
}

/** Every value ever written stands, was seen by whoever wrote over it, is kept as a clash, or still asks for somebody. */
function checkNothingIsGone(
  written: Written[],
  changes: KeptChange[],
  server: FakeLogServer,
  count: (what: string) => void,
): void {
  const there = server.entries()
  const received = server.operations()
  const settled = new Set([...received.values()].flatMap((one) => one.operation.settles))
  const stateOf = new Map(changes.map((one) => [one.id, one.state]))
  const wasThere = ({ field, by }: Written) => received.get(by.id)?.same.includes(field) ?? false

  function whereIs(one: Written): string | null {
    const { entry, field, value, by } = one
    const now = there.get(entry)
    if (now?.writers[field] === by.id) return 'stands'
    if (now?.clashes.some((clash) => clash.operation === by.id && clash.field === field)) return 'clash'
    if (settled.has(by.id)) return 'settled'
    if (wasThere(one)) return 'the same was there'
    if (['needs_attention', 'taken_back'].includes(stateOf.get(by.id) ?? '')) return 'needs attention'
    const others = written.filter((other) => other !== one && other.entry === entry && other.field === field)
    // Whoever had somebody's equal value before them has seen this one.
    const equals = others
      .filter((other) => sameValue(other.value, value) && wasThere(other))
      .map((other) => other.by.id)
    // Of a restored server's two values of one person the later one stands, whichever stood before.
    const ownLater = (other: Written) =>
      server.epoch() !== 'epoch-1' && other.by.book === by.book && other.by.seq > by.seq
    const mended = (other: Written) => stateOf.get(by.id) === 'replaced' && other.by.operation.after.includes(by.id)
    const over = others.filter(
      (other) => [by.id, ...equals].includes(other.over ?? '') || mended(other) || ownLater(other),
    )
    return over.some((other) => isKept(other)) ? 'seen and written over' : null
  }
  const known = new Map<Written, boolean>()
  function isKept(one: Written): boolean {
    const before = known.get(one)
    if (before !== undefined) return before
    known.set(one, false)
    const how = whereIs(one)
    if (how) count(how)
    known.set(one, how !== null)
    return how !== null
  }
  for (const one of written)
    if (!isKept(one)) {
      const what = `${one.field} = ${JSON.stringify(one.value)} by ${one.by.id} (${stateOf.get(one.by.id)})`
      throw new Error(`gone: ${what}; the server has ${JSON.stringify(there.get(one.entry))}`)
    }
}
