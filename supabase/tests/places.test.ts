import { expect, test } from 'vitest'
import { wirralPlaces } from '../../src/content/messages/places/wirral.ts'
import { api, newArea, rows, rpc, signIn } from '../../tests/support/real-lane/lane.ts'

const { readers, safeguarding, complaint, sendiass, mediation, handIn } = wirralPlaces
const good = { readers, safeguarding, complaint, sendiass, mediation, handIn }
const change = (area: string, places: unknown, token: string) =>
  rpc<{ status: string; problem?: string } | null>('change_places', { area, places }, { token })
const audit = (area: string) =>
  rows<{ person: string; before: unknown; after: unknown }>(
    'select person, before, after from private.places_change c join private.area a on a.id = c.area_id where a.key = $1 order by c.id',
    [area],
  )

test('a lead changes them, and who did is written down', async () => {
  const area = await newArea()
  const { token, person } = await signIn({ area, role: 'lead' })
  expect(await rpc('area_places', { area }, { token })).toEqual({ places: null, changes: [] })
  expect(await change(area, good, token)).toEqual({ status: 'changed' })
  expect(await change(area, good, token)).toEqual({ status: 'same' })
  const later = { ...good, complaint: { name: 'Complain here', href: 'https://example.org/complain' } }
  expect(await change(area, later, token)).toEqual({ status: 'changed' })
  expect(await rpc('area_places', { area }, { token })).toMatchObject({
    places: later,
    changes: [{ mine: true }, { mine: true }],
  })
  expect(await audit(area)).toEqual([
    { person, before: null, after: good },
    { person, before: good, after: later },
  ])
  await expect(rows('delete from private.places_change')).rejects.toThrow('never changed')
})

test('where forms are handed in is a setting of the area, and phones are told', async () => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead' })
  const moved = { ...good, handIn: 'Put it in the box at Bebington library.' }
  expect(await change(area, moved, token)).toEqual({ status: 'changed' })
  expect(await rpc('area_places', { area }, { token })).toMatchObject({ places: { handIn: moved.handIn } })
  const elsewhere = await signIn({ area: 'sefton', role: 'lead' })
  const staff = await signIn({ area, role: 'staff' })
  const other = { ...good, handIn: 'Send it to somebody else altogether.' }
  for (const person of [elsewhere, staff]) expect(await change(area, other, person.token)).toBeNull()
  expect((await audit(area)).map(({ after }) => after)).toEqual([moved])
})

test('nobody but a lead of this area reads or changes them', async () => {
  const area = await newArea()
  const people = [
    await signIn(),
    await signIn({ area, role: 'staff' }),
    await signIn({ area, role: 'forum' }),
    await signIn({ area: 'sefton', role: 'lead' }),
  ]
  for (const { token } of people) {
    expect(await change(area, good, token)).toBeNull()
    expect(await rpc('area_places', { area }, { token })).toBeNull()
  }
  expect((await api('POST', 'rpc/change_places', { body: { area, places: good } })).status).toBe(401)
  expect(await audit(area)).toEqual([])
})

const [danger, front, ...others] = safeguarding
test.each([
  ['no numbers', { ...good, safeguarding: [] }, 'safeguarding:malformed'],
  ['danger without 999', { ...good, safeguarding: [front, danger] }, 'safeguarding:danger'],
  [
    'a number with letters',
    { ...good, safeguarding: [danger, { ...front, phone: '0151 CALL ME' }, ...others] },
    'safeguarding:phone',
  ],
  [
    'a number that dials a code',
    { ...good, safeguarding: [danger, { ...front, phone: '*#06#' }, ...others] },
    'safeguarding:phone',
  ],
  [
    'only a web page for danger',
    { ...good, safeguarding: [danger, { name: 'x', href: 'https://example.org' }] },
    'safeguarding:phone',
  ],
  ['a script for an address', { ...good, complaint: { name: 'x', href: 'javascript:alert(1)' } }, 'complaint:href'],
  ['plain http', { ...good, sendiass: { name: 'x', href: 'http://example.org' } }, 'sendiass:href'],
  ['a door to nowhere', { ...good, mediation: { name: 'x' } }, 'mediation:nowhere'],
  ['a door without a name', { ...good, mediation: { name: ' ', phone: '0151 1' } }, 'mediation:name'],
  ['no readers', { ...good, readers: '' }, 'readers:name'],
  ['no place to hand a form in', { readers, safeguarding, complaint, sendiass, mediation }, 'handIn:sentence'],
  ['an empty one', { ...good, handIn: ' '.repeat(40) }, 'handIn:sentence'],
  ['one longer than the form has room for', { ...good, handIn: 'x'.repeat(301) }, 'handIn:sentence'],
  ['one of several lines', { ...good, handIn: 'At the desk\nof the library' }, 'handIn:sentence'],
  ['one that is no text', { ...good, handIn: ['At the library desk'] }, 'handIn:sentence'],
  ['something else', { ...good, neutralPage: 'https://example.org' }, 'all:malformed'],
  ['a missing part', { readers, safeguarding }, 'complaint:malformed'],
  ['a list', [], 'all:malformed'],
  ['nothing', null, 'all:malformed'],
])('refuses %s', async (_what, places, problem) => {
  const area = await newArea()
  const { token } = await signIn({ area, role: 'lead' })
  expect(await change(area, places, token)).toEqual({ status: 'refused', problem })
  expect(await audit(area)).toEqual([])
})
