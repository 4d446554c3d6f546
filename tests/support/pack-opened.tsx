import type { Pack, PackServer } from '../../src/domain/ports-pack.ts'
import type { Scorecard } from '../../src/domain/plan/plan.ts'
import type { PackKind } from '../../src/features/staff/pack/pack-kinds.ts'
import { PackPage } from '../../src/features/staff/pack/pack-page.tsx'
import { card, ok, point, show, world } from './fake-staff.tsx'

/** An action of the plan that is past its date and of which nobody has said anything. */
export const action: Pack['actions'][number] = {
  kind: 'new',
  position: 4,
  statement: 2,
  refs: ['AIP4'],
  action: 'Co-produce the SEND Strategy',
  responsible: 'Principal EP',
  deliveryRaw: '03/2025',
  deliveryMonth: '2025-03',
  monitoredBy: 'SEND Continuous Improvement Group',
  latest: 0,
  state: null,
}

/** A check that was never recorded. */
export const check: Pack['assurance'][number] = {
  position: 1,
  statement: 8,
  text: 'LASPB Meeting monthly',
  cadence: 'monthly',
  done: [],
}

/** What the server sends of the reports of October 2025, read in November: nothing written, said or recorded. */
export const packOf = (more: Partial<Pack> = {}): Pack => ({
  plan: 'wirral-2024-05',
  month: '2025-10',
  adoptedOn: '2024-05-01',
  known: { on: '2025-11-20', isToday: true, newest: '2025-10' },
  logSignatures: [],
  mayWrite: true,
  words: [],
  actions: [],
  assurance: [],
  ...more,
})

/** The same after a month of use: words of one statement, an action and a check. */
export const pack = packOf({
  words: [
    { statement: 2, revision: 3, what: 'More felt involved', soWhat: 'Trust', nowWhat: 'Keep on', on: '2025-11-03' },
  ],
  actions: [action],
  assurance: [check],
})

export const figures = { parent_carers_involved_ehcp: [point('2025-09', 30, 60), point('2025-10', 45, 90)] }

/** Opens a report of October 2025 before a server that says `first`, and else what `more` says. */
export function openPack(
  kind: PackKind,
  more: Partial<PackServer> = {},
  first: Pack = pack,
  figuresThen: Scorecard = card(figures),
) {
  const is = world({ scorecard: () => ok(figuresThen) })
  const packs = { ...is.packs, pack: () => ok(first), ...more }
  return show(
    { ...is, packs },
    (reader) => <PackPage reader={reader} kind={kind} />,
    `/staff/pack/${kind}?month=2025-10`,
  )
}
