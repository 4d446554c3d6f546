/** Holds a named lock for this page until the result is called; null where another page has it and keeps it. */
type HoldAlone = (name: string) => Promise<(() => void) | null>

/** Which forms of something new this page has open: no other page goes on with one of these. */
export type OpenForms = {
  /** This page goes on with the form of that entry, unless another page has it open. */
  take(name: string, entry: string): Promise<boolean>
  /** It has left the forms of that name. */
  letGo(name: string): void
}

export function openForms(hold: HoldAlone): OpenForms {
  const mine = new Map<string, { name: string; held: ReturnType<HoldAlone> }>()
  return {
    async take(name, entry) {
      const known = mine.get(entry) ?? { name, held: hold(`heard-form ${entry}`) }
      mine.set(entry, known)
      const isMine = (await known.held) !== null
      if (!isMine && mine.get(entry) === known) mine.delete(entry)
      return isMine
    },
    letGo(name) {
      for (const [entry, one] of mine)
        if (one.name === name) {
          mine.delete(entry)
          void one.held.then((release) => release?.())
        }
    },
  }
}
