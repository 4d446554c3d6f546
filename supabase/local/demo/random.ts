/** A stream of made-up chance that is the same on every machine, so that a demonstration can be repeated. */
export type Chance = {
  /** 0 (included) to 1 (not included). */
  next(): number
  below: (limit: number) => number
  holds(probability: number): boolean
  /** One of the entries, each as likely as its weight. */
  pick<T>(weighted: readonly (readonly [T, number])[]): T
}

/** mulberry32 (Tommy Ettinger, public domain), seeded by any text through FNV-1a. */
export function createChance(seed: string): Chance {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    holds: (probability) => next() < probability,
    pick(weighted) {
      let left = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [one, weight] of weighted) {
        left -= weight
        if (left < 0) return one
      }
      return weighted.at(-1)![0]
    },
  }
}

/** A UUID v4 out of the stream. */
export function chanceId(chance: Chance): string {
  const hex = Array.from({ length: 32 }, (_, i) =>
    (i === 12 ? 4 : i === 16 ? 8 + chance.below(4) : chance.below(16)).toString(16),
  ).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
