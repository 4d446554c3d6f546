import { keptSetting } from '../../platform/kept-setting.ts'

/** How big this person wants the words, on this phone. */
export const keptTextSize = keptSetting('heard-text-size', ['normal', 'large', 'larger'], 'normal')

/** Makes the words that big. */
export function applyTextSize(): void {
  document.documentElement.dataset['textSize'] = keptTextSize.get()
}
