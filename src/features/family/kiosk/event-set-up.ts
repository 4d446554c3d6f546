/** What the host set up on this device. Nothing in it is of those who answer. */
export type EventSetUp = {
  surveys: string[]
  /** Salt and SHA-256 of the host code. */
  salt: string
  hash: string
  /** The shared code of the event, as it is printed, or null. */
  invitation: string | null
  /** How many people have finished here since the event began. */
  answered: number
  /** Wrong host codes in a row, and the wall-clock ms before which no other is looked at. */
  wrong: number
  waitUntil: number
}

/** Where the device keeps it. */
export type KeptEvent = { get(): EventSetUp | null; set(event: EventSetUp | null): void }
