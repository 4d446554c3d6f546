const TIMES = 3
const WITHIN_MS = 3000

/** Leaves at once for a harmless page; Back does not return here. The page is emptied first, in case the way out is slow. */
export function leaveNow(to: string): void {
  document.documentElement.hidden = true
  document.title = ''
  location.replace(to)
}

/** Wires every "Leave quickly" link and Esc Esc Esc, before the app and under it, for the page's whole life. */
export function watchForLeaving(): void {
  const leaveLink = 'a[data-leave-quickly]'
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(leaveLink)
    if (!link) return
    event.preventDefault()
    leaveNow(link.href)
  })
  let presses: number[] = []
  document.addEventListener('keydown', (event) => {
    if (event.repeat) return
    if (event.key !== 'Escape') {
      presses = []
      return
    }
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp]
    const link = document.querySelector<HTMLAnchorElement>(leaveLink)
    if (presses.length >= TIMES && link) leaveNow(link.href)
  })
}
