import { expect, test } from 'vitest'
import { rows, rpc } from '../../tests/support/real-lane/lane.ts'
import { addTheme, cardOf, change, read, readersOf, send, wordsOf, type Changed } from './comments-in-hand.ts'

type Desk = { unread: number; overdue: number; flags: number; withoutComment: { id: string }[]; lead: boolean }
const desk = (area: string, caller: { token: string }) => rpc<Desk>('comment_desk', { area }, caller)
type Line = { what: string; why: string | null; person: string | null; comment: string; survey: string | null }
const audit = (area: string, caller: { token: string }) => rpc<Line[] | null>('comment_audit', { area }, caller)

test('what somebody wrote waits in the queue from the moment it is sent, until somebody has read it', async () => {
  const { area, la } = await readersOf()
  await send(area, { EH9: 'They rang me back.', EH10: 'Shorter forms.' })
  expect(await desk(area, la)).toMatchObject({ unread: 2, overdue: 0, flags: 0, lead: false })
  const card = await cardOf(area, la, 'rang')
  expect(card).toMatchObject({
    survey: 'ehcp_satisfaction',
    question: 'EH9',
    // Two answers: too few to say of which month.
    month: null,
    language: 'en',
    read: false,
  })
  expect(card.dueOn! > new Date().toISOString().slice(0, 10)).toBe(true)
  expect(await change(area, la, card.id, { read: true })).toMatchObject({
    status: 'kept',
    comment: { read: true, dueOn: null },
  })
  expect(await wordsOf(area, la, {})).toEqual(['Shorter forms.'])
  expect(await change(area, la, card.id, { read: false })).toMatchObject({ comment: { read: false } })
  expect(await desk(area, la)).toMatchObject({ unread: 2 })
  await rows(
    `update private.comment set arrived_on = private.london_day() - 10, waits_since = waits_since - 10 where id = $1`,
    [card.id],
  )
  expect(await desk(area, la)).toMatchObject({ unread: 2, overdue: 1 })
  expect(await wordsOf(area, la, { only: 'unread' })).toEqual(['They rang me back.', 'Shorter forms.'])
})

test('search finds English by its stems and other languages by their words, and never what was taken out', async () => {
  const { area, la } = await readersOf()
  await send(area, { EH9: 'We waited for months. Mrs Bloggs was kind.' })
  await send(area, { EH9: 'Czekaliśmy bardzo długo.' }, { language: 'pl' })
  await send(area, { EH9: '我们等了很久。' }, { language: 'zh-Hans' })
  const search = (words: string) => wordsOf(area, la, { only: 'all', search: words })
  expect(await search('waiting month')).toHaveLength(1)
  expect(await search('DŁUGO')).toEqual(['Czekaliśmy bardzo długo.'])
  expect(await search('等了')).toEqual(['我们等了很久。'])
  expect(await search('nothing of this')).toEqual([])
  expect(await search('"); drop table private.comment; --')).toEqual([])
  const card = await cardOf(area, la, 'Bloggs')
  const from = card.words.indexOf('Mrs Bloggs')
  const shorten = { shorten: [[from, from + 'Mrs Bloggs'.length]], revision: 1 }
  expect((await change(area, la, card.id, shorten))?.comment).toMatchObject({
    words: 'We waited for months. █████ was kind.',
    shortened: true,
    revision: 2,
  })
  expect(await search('Bloggs')).toEqual([])
  expect(await search('kind')).toHaveLength(1)
  // From what somebody had before them a moment ago: nothing is taken out in the wrong place.
  expect(await change(area, la, card.id, shorten)).toMatchObject({
    status: 'refused',
    problem: 'changed',
    comment: { revision: 2 },
  })
})

test.each([
  ['no stretch', []],
  ['no list', 'all'],
  ['one behind the end', [[0, 4000]]],
  ['one that ends before it begins', [[5, 5]]],
  [
    'two that overlap',
    [
      [0, 5],
      [3, 8],
    ],
  ],
  ['a number that is none', [['a', 'b']]],
  ['a negative one', [[-1, 3]]],
])('taking out %s is refused', async (_what, shorten) => {
  const { area, la } = await readersOf()
  await send(area, { EH9: 'Some words to read.' })
  const card = await cardOf(area, la, 'Some')
  expect(await change(area, la, card.id, { shorten, revision: 1 })).toMatchObject({
    status: 'refused',
    problem: 'malformed',
  })
  expect((await cardOf(area, la, 'Some words')).revision).toBe(1)
})

test('stretches are counted in characters, also behind an emoji and from right to left', async () => {
  const { area, la } = await readersOf()
  await send(area, { EH9: '👨‍👩‍👧 Anna helped, اسمها سارة here' }, { language: 'ar' })
  const card = await cardOf(area, la, 'Anna')
  const signs = Array.from(card.words)
  const at = (word: string) => {
    const from = Array.from(card.words.slice(0, card.words.indexOf(word))).length
    return [from, from + Array.from(word).length]
  }
  expect(signs.slice(...(at('Anna') as [number, number])).join('')).toBe('Anna')
  const reply = await change(area, la, card.id, { shorten: [at('Anna'), at('سارة')], revision: 1 })
  expect(reply?.comment?.words).toBe('👨‍👩‍👧 █████ helped, اسمها █████ here')
})

test('the original is for a lead who says why; that it was opened is written down, and no word of it', async () => {
  const { area, la, lead } = await readersOf()
  await send(area, { EH9: 'Anna Bloggs was kind.' })
  const { id } = await cardOf(area, la, 'Bloggs')
  await change(area, la, id, { shorten: [[0, 11]], revision: 1 })
  const open = (caller: { token: string }, why: string | null) =>
    rpc('comment_original', { area, comment: id, why }, caller)
  expect(await open(la, 'safeguarding')).toBeNull()
  expect(await open(lead, null)).toEqual({ status: 'refused', problem: 'reason' })
  expect(await open(lead, 'curious')).toEqual({ status: 'refused', problem: 'reason' })
  expect(await wordsOf(area, lead)).toEqual(['█████ was kind.'])
  expect(await open(lead, 'check_shortening')).toEqual({ status: 'opened', words: 'Anna Bloggs was kind.' })
  expect(await change(area, la, id, { restore: 'check_shortening' })).toMatchObject({ problem: 'not_yours' })
  expect(await change(area, lead, id, { restore: 'check_shortening' })).toMatchObject({
    comment: { words: 'Anna Bloggs was kind.' },
  })
  const lines = await audit(area, lead)
  expect(lines?.map(({ what, why }) => [what, why])).toEqual([
    ['restored', 'check_shortening'],
    ['original', 'check_shortening'],
    ['opened', 'list'],
    ['shortened', null],
    ['opened', 'list'],
  ])
  expect(lines?.[1]?.person).toBe(lead.person)
  expect(JSON.stringify(lines)).not.toContain('Bloggs')
  expect(await audit(area, la)).toBeNull()
  for (const forbidden of ['delete from private.comment_audit', `update private.comment_audit set why = 'x'`])
    await expect(rows(forbidden)).rejects.toThrow('never changed')
})

test('who opened what and why is written once a day and purpose', async () => {
  const { area, la, lead } = await readersOf()
  await send(area, { EH9: 'Words.' })
  for (const wanted of [{}, {}, { only: 'all' }, { only: 'all', search: 'words' }, { only: 'flagged' }])
    await read(area, la, wanted)
  expect((await audit(area, lead))?.map(({ what, why, person }) => [what, why, person])).toEqual([
    ['opened', 'search', la.person],
    ['opened', 'list', la.person],
    ['opened', 'queue', la.person],
  ])
})

test('a worry about safety stands in a list of its own until somebody says what was done', async () => {
  const { area, la, health, lead } = await readersOf()
  await send(area, { EH9: 'He is not safe there.' })
  const { id } = await cardOf(area, la, 'safe')
  await change(area, la, id, { read: true })
  const flagged = await change(area, la, id, { flag: true })
  await change(area, lead, id, { flag: true })
  expect(flagged?.comment?.flags).toHaveLength(1)
  expect(await desk(area, lead)).toMatchObject({ flags: 1 })
  expect(await wordsOf(area, lead, { only: 'flagged' })).toEqual(['He is not safe there.'])
  const flag = flagged!.comment!.flags[0]!.id
  const done = (caller: { token: string }, words: string) =>
    rpc<Changed>('flag_done', { area, flag, done: words }, caller)
  expect(await done(la, ' ')).toMatchObject({ problem: 'words' })
  expect(await done(health, 'Not ours.')).toMatchObject({ problem: 'unknown_flag' })
  expect(await done(la, 'Rang the front door.')).toMatchObject({
    status: 'kept',
    comment: { flags: [{ done: 'Rang the front door.' }] },
  })
  expect(await done(la, 'Rang the front door.')).toMatchObject({ status: 'kept' })
  expect(await done(lead, 'Something else.')).toMatchObject({ problem: 'changed' })
  expect(await desk(area, lead)).toMatchObject({ flags: 0 })
  expect(await wordsOf(area, lead, { only: 'flagged' })).toHaveLength(1)
  expect((await change(area, la, id, { flag: true }))?.comment?.flags).toHaveLength(2)
})

test('an answer taken back leaves a line without a word, and a flag somebody still has to deal with', async () => {
  const { area, la, lead } = await readersOf()
  const { code } = await send(area, { EH9: 'Xylophone words.', EH10: 'Others.' })
  const theme = await addTheme(area, la, 'Music')
  const { id } = await cardOf(area, la, 'Xylophone')
  await change(area, la, id, { theme, on: true })
  await change(area, la, id, { shorten: [[0, 3]], revision: 1 })
  await change(area, la, id, { flag: true })
  expect(await rpc('withdraw', { receipt: code })).toMatchObject({ status: 'withdrawn' })
  expect(await wordsOf(area, lead)).toEqual([])
  expect(await wordsOf(area, lead, { only: 'all', search: 'words' })).toEqual([])
  for (const table of ['comment', 'comment_theme']) {
    expect(
      await rows(`select 1 from private.${table} t join private.area a on a.id = t.area_id where a.key = $1`, [area]),
      table,
    ).toEqual([])
  }
  const lines = await audit(area, lead)
  expect(lines?.filter(({ what }) => what === 'withdrawn')).toHaveLength(2)
  expect(lines?.find(({ what }) => what === 'withdrawn')).toMatchObject({ person: null, survey: null })
  const { flags, withoutComment } = await desk(area, lead)
  expect([flags, withoutComment.length]).toEqual([1, 1])
  expect(await rpc('flag_done', { area, flag: withoutComment[0]!.id, done: 'Rang them.' }, lead)).toEqual({
    status: 'kept',
  })
  expect(await desk(area, lead)).toMatchObject({ flags: 0, withoutComment: [] })
  expect(await rpc('comment_original', { area, comment: id, why: 'legal' }, lead)).toMatchObject({
    problem: 'unknown_comment',
  })
  // Nothing kept anywhere still says it: every column of every table of the comments.
  for (const table of ['comment', 'comment_audit', 'safeguarding_flag', 'comment_theme'])
    expect(JSON.stringify(await rows(`select t::text from private.${table} t`))).not.toMatch(/xylo|phone words/i)
})

test('pages follow one another without a gap or a repeat, also when some are read in between', async () => {
  const { area, la } = await readersOf()
  for (let n = 0; n < 32; n += 1) await send(area, { EH9: `Number ${n}.` })
  const first = await read(area, la, {})
  expect(first?.comments).toHaveLength(25)
  for (const { id } of first!.comments) await change(area, la, id, { read: true })
  const second = await read(area, la, { after: first!.after })
  expect(second?.after).toBeNull()
  expect(new Set([...first!.comments, ...second!.comments].map(({ id }) => id)).size).toBe(32)
})
