import type { Notes } from './notes.ts'
import type { Counted, Read } from './place.ts'
import { MOMENTS, penOf, type World } from './world.ts'

// Lists of parts with their sum: who held the pen, the questions about a person, and batches of invitations.

type Cells = Map<string, number>

/** The rule for plain counts, by hand: the codes that are hidden; null when nothing is told. */
function hiddenByHand(cells: [string, number][]): Set<string> | null {
  const all = cells.filter(([, n]) => n > 0)
  for (let limit = 4; limit <= Math.max(4, ...all.map(([, n]) => n)); limit += 1) {
    const hidden = all.filter(([, n]) => n <= limit)
    const sizes = new Set(hidden.map(([, n]) => n))
    if (hidden.length > 0 && (sizes.size < 2 || hidden.reduce((sum, [, n]) => sum + n, 0) < 5)) continue
    return hidden.length === all.length ? null : new Set(hidden.map(([code]) => code))
  }
  return null
}

/** One list as it was told; its parts become quantities under this name. Null when nothing of it was told. */
function noteParts(notes: Notes, name: string, truth: Record<string, number>, told: Counted): Cells | null {
  const cells: Cells = new Map(
    Object.entries(truth).map(([code, n]) => [code, notes.of(`${name} ${code}`, n, 0, 240)] as const),
  )
  const parts = [...cells.values()]
  if (told.total !== null) notes.sum(parts, told.total)
  // A question that only some were asked may be hidden with the answer that leads to it.
  else if (!told.followUp) {
    const all = notes.of(
      `all of ${name}`,
      Object.values(truth).reduce((sum, n) => sum + n, 0),
    )
    notes.between(all, 1, 4)
    notes.rule([...parts.map((v) => [v, 1] as const), [all, -1]], true, 0)
  }
  const hidden = new Set(told.rows?.filter((row) => row.hidden).map(({ code }) => code))
  if (told.rows) {
    const smallest = Math.min(...told.rows.flatMap(({ n }) => (n === null ? [] : [n])))
    const there = new Map(told.rows.map((row) => [row.code, row]))
    for (const [code, v] of cells) {
      const row = there.get(code)
      if (!row) notes.is(v, 0)
      else if (row.hidden) notes.between(v, 1, smallest - 1)
      else notes.is(v, row.n!)
    }
  }
  const fits = (s: number[]) => {
    if (told.total === null) return true
    const would = hiddenByHand([...cells].map(([code, v]) => [code, s[v]!]))
    return told.rows === null
      ? would === null
      : would !== null && [...cells.keys()].every((c) => would.has(c) === hidden.has(c))
  }
  for (const [code, v] of cells) notes.wants(`${name}: ${code}`, v, fits)
  return cells
}

const tally = (codes: string[]) => {
  const counts: Record<string, number> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** Who held the pen. What is told another time than before is so of those who are left. */
export function notePens(notes: Notes, { people }: World, reads: readonly Read[]): void {
  let before = ''
  const moments: Cells[] = []
  for (const t of MOMENTS) {
    const told = reads[t]!.pens
    if (JSON.stringify(told) === before) continue
    before = JSON.stringify(told)
    const codes = ['me', 'me_with_help', 'someone_for_me', 'not_asked']
    const truth = tally(people.filter((one) => one.came === 0 && (one.left === null || one.left > t)).map(penOf))
    const now = noteParts(
      notes,
      `pens at ${t}`,
      Object.fromEntries(codes.map((code) => [code, truth[code] ?? 0])),
      told,
    )
    for (const [first, earlier] of moments.entries())
      for (const [code, v] of now ?? []) {
        const what = `${code} held the pen and took the answer back by ${t} (${first})`
        notes.wants(what, notes.difference(what, earlier.get(code)!, v))
      }
    if (now) moments.push(now)
  }
}

/** The questions about a person. Only those who said yes to the second were asked the third. */
export function noteParcels(notes: Notes, { beside }: World, { equality }: Read): void {
  const cells = new Map<string, Cells>()
  for (const [question, truth] of Object.entries(beside.parcels)) {
    const told = equality.questions.find((one) => one.question === question)!
    const parts = noteParts(notes, question, truth, { ...told, followUp: question === 'limits' })
    if (parts) cells.set(question, parts)
  }
  notes.rule(
    [...[...cells.get('limits')!.values()].map((v) => [v, 1] as const), [cells.get('condition')!.get('yes')!, -1]],
    false,
    0,
  )
}

/** What each batch of invitations brought, and their sum: before one of them is cancelled, and after. */
export function noteBatches(notes: Notes, { beside }: World, reads: readonly Read[]): void {
  const cells = beside.batches.map(({ answered, issued }, at) => notes.of(`batch ${at}`, answered, 0, issued))
  for (const { invitations, completion, batches } of reads) {
    const open = beside.batches.map((_, at) => invitations.find(({ id }) => id === batches[at])!)
    for (const [at, one] of open.entries()) if (one.answered !== null) notes.is(cells[at]!, one.answered)
    const stage = completion.flatMap(({ stages }) => stages)[0]
    if (stage && stage.answered !== null)
      notes.sum(
        cells.filter((_, at) => open[at]!.state !== 'cancelled'),
        stage.answered,
      )
  }
  for (const [at, v] of cells.entries()) notes.wants(`answers by batch ${at}`, v)
}
