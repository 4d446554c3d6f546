import '../../ui/styles/easy.css'
import '../../ui/styles/read-aloud.css'
import { messagesOnTheWay, surveyWords } from '../../content/messages/load.ts'
import { easyMessages } from '../../content/messages/load-easy.ts'
import { symbolOf } from '../../content/symbols/symbols.ts'
import type { EasyRead } from '../../features/family/easy-read/easy-read.ts'
import { readAloudWith } from '../../features/family/easy-read/read-aloud.ts'
import { browserSpeech } from '../../platform/speech.ts'
import { createWording } from '../../ui/wording.tsx'
import { remembered } from './remembered.ts'
import { known } from './wording.ts'

/** Addresses of the recordings in `public/audio` when this was built. */
declare const __RECORDINGS__: readonly string[]

/** Reads pages aloud with what this device has. */
export const readAloud = readAloudWith({ speech: browserSpeech(), recordings: new Set(__RECORDINGS__) })

/** The Easy Read dress of one survey in one language; asked for as `language survey`. A file of its own, with its style. */
export const easyRead = remembered(async (languageAndSurvey): Promise<EasyRead> => {
  const [language = '', survey = ''] = languageAndSurvey.split(' ')
  const [frame, words, easier] = await Promise.all([
    messagesOnTheWay(known(language)),
    surveyWords(known(language), survey),
    easyMessages(known(language)),
  ])
  return { wording: createWording(language, [frame.messages, easier], frame.words, words), symbolOf }
})
