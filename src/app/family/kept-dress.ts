import type { Dress } from '../../features/family/answer-survey/voice.ts'
import { keptSetting } from '../../platform/kept-setting.ts'

/** Easy Read or not, as somebody chose on this phone. */
export const keptDress = keptSetting<Dress>('heard-dress', ['auto', 'plain', 'easy'], 'auto')

/** Pictures beside the words of Easy Read, or not: some people read better without. */
export const keptPictures = keptSetting<'shown' | 'hidden'>('heard-pictures', ['shown', 'hidden'], 'shown')
