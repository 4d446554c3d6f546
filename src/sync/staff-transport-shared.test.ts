import { expect, test } from 'vitest'
import { sharedLogServerOf } from './staff-transport-shared.ts'

test('what people type goes as a database can keep it, whichever of its ways it takes', async () => {
  const asked: [string, unknown][] = []
  const server = sharedLogServerOf((name, args) => {
    asked.push([name, args])
    return Promise.resolve({ kind: 'no_connection' })
  })
  await server.say('wirral', { entry: 'e', revision: 2 }, 'disputed', 'No\0 \ud83d')
  await server.writeMonthlyLog('wirral', '2026-11', 'pcpw', 1, 'Words \ude42')
  await server.describePhoto('wirral', { id: 'p', was: 'Hall' }, 'Hall\0', true)
  expect(asked).toEqual([
    ['log_stance', { area: 'wirral', entry: 'e', revision: 2, stance: 'disputed', sentence: 'No \ufffd' }],
    ['write_monthly_log', { area: 'wirral', month: '2026-11', side: 'pcpw', base: 1, words: 'Words \ufffd' }],
    ['describe_photo', { area: 'wirral', photo: 'p', words: 'Hall', was: 'Hall', shared: true }],
  ])
})
