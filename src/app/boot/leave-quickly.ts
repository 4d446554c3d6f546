const ESCAPES = 3
const WITHIN_MS = 1500

/** Swaps this page for a harmless one; Back does not return here. */
export function leaveFor(neutralPage: string): void {
  document.documentElement.hidden = true
  location.replace(neutralPage)
}

/** Wires every "Leave quickly" link and Esc Esc Esc, before the app and under it: one listener for the page's whole life. */
export function watchForLeaving(): void {
  const link = () => document.querySelector<HTMLAnchorElement>('a[data-leave-quickly]')
  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLAnchorElement>('a[data-leave-quickly]')
    if (!pressed) return
    event.preventDefault()
    leaveFor(pressed.href)
  })
  let times: number[] = []
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      times = []
      return
    }
    times = [...times.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp]
    const to = link()
    if (times.length >= ESCAPES && to) leaveFor(to.href)
  })
}
