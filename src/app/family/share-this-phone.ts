import { sharedPhone } from '../../platform/kept-setting.ts'
import type { Store } from '../../storage/open-store.ts'
import { forgetInTab } from '../boot/tab.ts'

/** Turns the shared phone on or off. Rejects, and leaves it off, when what is kept here could not be cleared. */
export async function shareThisPhone(on: boolean, store: Pick<Store, 'shared'>): Promise<void> {
  // The setting first: from here on no other tab begins a draft on disk that this would miss.
  sharedPhone.set(on ? 'yes' : 'no')
  if (!on) return
  try {
    await (await store.shared()).share()
  } catch (trouble) {
    sharedPhone.set('no')
    throw trouble
  }
  forgetInTab()
}
