import { expect, test } from 'vitest'
import { latePromises } from './promises.ts'

const said = (id: string, fields: Record<string, unknown>) => ({
  id,
  kind: 'ywsd' as const,
  fields: { youSaid: `${id}?`, status: 'agreed', ...fields },
})

test('what was promised for a day that has passed and is not done, the longest overdue first', () => {
  const late = latePromises(
    [
      said('yesterday', { dueOn: '2025-10-31', owner: 'la', saidOn: '2025-08-12' }),
      said('today', { dueOn: '2025-11-01' }),
      said('long', { dueOn: '2025-03-01', status: 'in_progress' }),
      said('done', { dueOn: '2025-03-01', status: 'done' }),
      said('refused', { dueOn: '2025-03-01', status: 'not_possible' }),
      said('without a day', {}),
      { ...said('other', { dueOn: '2025-03-01' }), kind: 'activity' as const },
    ],
    '2025-11-01',
  )
  expect(late).toEqual([
    { id: 'long', youSaid: 'long?', owner: null, dueOn: '2025-03-01', days: 245, month: null },
    { id: 'yesterday', youSaid: 'yesterday?', owner: 'la', dueOn: '2025-10-31', days: 1, month: '2025-08' },
  ])
})
