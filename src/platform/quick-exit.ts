const WITHIN_MS = 3_000

/** Leaves at once for a neutral page; Back does not return here. The page is emptied first, in case the way out is slow. */
export function leaveNow(to: string): void {
  document.documentElement.hidden = true
  document.title = ''
  location.replace(to)
}

/** Escape three times within three seconds calls `leave`. Returns how to stop. `timeStamp` is the event's own clock, in ms. */
export function onThreeEscapes(leave: () => void): () => void {
  let presses: number[] = []
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') {
      presses = []
      return
    }
    if (event.repeat) return
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp]
    if (presses.length >= 3) leave()
  }
  document.addEventListener('keydown', pressed)
  return () => document.removeEventListener('keydown', pressed)
}
