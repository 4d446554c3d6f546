import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { fillSentence, type Compiled } from './fill-sentence.ts'

const sentences = [
  'Plain words',
  'Hello {name}, {name}',
  '{count, plural, =0 {none} one {# minute {name}} other {# minutes}} left',
  '{count, plural, one {# zestaw} few {# zestawy} many {# zestawów} other {# zestawu}}',
  '{count, plural, zero {z #} one {o} two {t} few {f #} many {m #} other {x #}}',
  'on this {device, select, phone {phone} other {device}}',
  'Received{day, select, other { on {day}}}.',
  '{count, plural, one {{device, select, phone {a} other {b}}} other {{device, select, phone {c} other {d}}}}',
]

test.each(['en-GB', 'pl', 'ar-u-nu-latn', 'bn-u-nu-latn', 'zh-Hans'])('says the same as Lingui itself: %s', (tag) => {
  const lingui = setupI18n({ locale: tag, messages: { [tag]: {} } }).setMessagesCompiler(compileMessage)
  for (const message of sentences)
    for (const count of [0, 1, 2, 3, 11, 100, 1234])
      for (const device of ['phone', 'device']) {
        const values = { count, device, name: 'Ada', day: '3 May' }
        const ours = fillSentence(compileMessage(message) as Compiled, values, tag)
        expect(ours, `${message} ${count}`).toBe(lingui._({ id: message, message, values }))
      }
})
