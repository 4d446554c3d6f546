import { expect, it } from 'vitest'
import { fakeForms } from '../../../tests/support/fake-forum.tsx'
import { formsOfTab } from './forms-of-tab.ts'

const NEW = 'new activity'

/** A tab over this disk; `reload` gives the same tab with nothing in mind. */
function tab(disk: ReturnType<typeof fakeForms>, called: string) {
  let name = called
  const names = { now: () => name, another: () => (name += '+') }
  return { ...formsOfTab(disk, names), reload: () => tab(disk, name) }
}
const texts = (disk: ReturnType<typeof fakeForms>) => [...disk.all.values()].map((form) => form['title'])

it('two tabs that type into the same new form keep both, each its own after a reload', async () => {
  const disk = fakeForms()
  const [one, two] = [tab(disk, '1'), tab(disk, '2')]
  for (const each of [one, two]) expect(await each.get(NEW)).toBeNull()
  for (const letter of ['A', 'Ab', 'Abc']) {
    await one.keep(NEW, { title: `${letter} of one` })
    await two.keep(NEW, { title: `${letter} of two` })
  }
  expect(texts(disk)).toEqual(['Abc of one', 'Abc of two'])
  expect(await one.reload().get(NEW)).toEqual({ title: 'Abc of one' })
  expect(await two.reload().get(NEW)).toEqual({ title: 'Abc of two' })
})

it('what one tab saves goes, and nothing of the other; what a closed tab left is found when the place is free', async () => {
  const disk = fakeForms()
  const [one, two] = [tab(disk, '1'), tab(disk, '2')]
  for (const each of [one, two]) await each.get(NEW)
  await one.keep(NEW, { title: 'One' })
  await two.keep(NEW, { title: 'Two' })
  await one.forget(NEW, { title: 'One' })
  expect(texts(disk)).toEqual(['Two'])
  expect(await tab(disk, '3').get(NEW)).toEqual({ title: 'Two' })
  // Its writer goes on: in the place that is free now, and only there.
  await two.keep(NEW, { title: 'Two, and more' })
  expect([...disk.all]).toEqual([[NEW, { title: 'Two, and more' }]])
  await two.forget(NEW, { title: 'Two, and more' })
  expect(disk.all.size).toBe(0)
})

it('what a tab found and goes on with is its own; the tab that began it then keeps its own beside', async () => {
  const disk = fakeForms()
  const [one, two] = [tab(disk, '1'), tab(disk, '2')]
  await one.get(NEW)
  await one.keep(NEW, { title: 'Begun' })
  expect(await two.get(NEW)).toEqual({ title: 'Begun' })
  await two.keep(NEW, { title: 'Begun, and ended by two' })
  expect(disk.all.size).toBe(1)
  await one.keep(NEW, { title: 'Begun, and ended by one' })
  expect(texts(disk)).toEqual(['Begun, and ended by two', 'Begun, and ended by one'])
})

it('a tab that was duplicated takes a name of its own before it writes over the other’s', async () => {
  const disk = fakeForms()
  await disk.keep(NEW, { title: 'Somebody else’s tab' })
  const one = tab(disk, '1')
  await one.keep(NEW, { title: 'One' })
  const copy = one.reload()
  expect(await copy.get(NEW)).toEqual({ title: 'One' })
  await one.keep(NEW, { title: 'One went on' })
  await copy.keep(NEW, { title: 'The copy went on' })
  expect(texts(disk)).toEqual(['Somebody else’s tab', 'One went on', 'The copy went on'])
  expect(await copy.reload().get(NEW)).toEqual({ title: 'The copy went on' })
  expect(await one.reload().get(NEW)).toEqual({ title: 'One went on' })
})
