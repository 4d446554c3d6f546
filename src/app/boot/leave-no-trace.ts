import { isShared } from '../../platform/kept-setting.ts'

/**
 * Browsers keep a page whole for Back, with everything on it. On a device that several people use it is emptied when it is
 * left, and loaded anew if somebody comes back to it.
 */
export function leaveNoTrace(): void {
  addEventListener('pagehide', () => {
    if (isShared()) document.documentElement.hidden = true
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && document.documentElement.hidden) location.reload()
  })
}
