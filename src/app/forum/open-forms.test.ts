import { expect, it } from 'vitest'
import { fakeForms } from '../../../tests/support/fake-forum.tsx'
import { entryOfForm, formOfEntry } from '../../domain/log/new-form.ts'
import { formsOfTab } from './forms-of-tab.ts'
import { openForms } from './open-forms.ts'

const NEW = 'new activity'

/** Tabs of one browser: a lock one of them holds no other gets, until that one is closed. */
function browser() {
  const held = new Set<string>()
  const saved = new Set<string>()
  const disk = fakeForms()
  const tab = (called: string) => {
    const open = openForms((name) => {
      if (held.has(name)) return Promise.resolve(null)
      held.add(name)
      return Promise.resolve(() => void held.delete(name))
    })
    const isSaved = (entry: string) => Promise.resolve(saved.has(entry))
    return formsOfTab(disk, { now: () => called, another: () => called }, { ...open, isSaved })
  }
  return { tab, disk, saved, letAllGo: () => held.clear() }
}

it('a form that another tab has open is that tab’s alone; both keep their own, with an entry each', async () => {
  const { tab, disk } = browser()
  const [one, two] = [tab('1'), tab('2')]
  await one.get(NEW)
  await one.keep(NEW, formOfEntry('a', { title: 'One' }))
  expect(await two.get(NEW)).toBeNull()
  await two.keep(NEW, formOfEntry('b', { title: 'Two' }))
  await one.keep(NEW, formOfEntry('a', { title: 'One goes on' }))
  expect([...disk.all.values()].map((form) => [entryOfForm(form), form['title']])).toEqual([
    ['a', 'One goes on'],
    ['b', 'Two'],
  ])
  // The page that has it open finds it, as after a way to another page and back.
  expect(await one.get(NEW)).toMatchObject({ title: 'One goes on' })
})

it('what a tab has left is found by another with the same entry, also beside one that is open', async () => {
  const { tab } = browser()
  const [one, two, three] = [tab('1'), tab('2'), tab('3')]
  for (const each of [one, two]) await each.get(NEW)
  await one.keep(NEW, formOfEntry('a', { title: 'One' }))
  await two.keep(NEW, formOfEntry('b', { title: 'Two' }))
  two.close?.(NEW)
  expect(await three.get(NEW)).toEqual(formOfEntry('b', { title: 'Two' }))
  one.close?.(NEW)
  expect(await tab('4').get(NEW)).toEqual(formOfEntry('a', { title: 'One' }))
})

it('a form whose entry is saved is over, wherever it was kept, and is not offered again', async () => {
  const { tab, disk, saved, letAllGo } = browser()
  const [one, two] = [tab('1'), tab('2')]
  for (const each of [one, two]) await each.get(NEW)
  await one.keep(NEW, formOfEntry('a', { title: 'One' }))
  await two.keep(NEW, formOfEntry('b', { title: 'Two' }))
  // Both pages died between saving the entry and forgetting its form.
  letAllGo()
  for (const entry of ['a', 'b']) saved.add(entry)
  expect(await tab('2').get(NEW)).toBeNull()
  expect(await tab('1').get(NEW)).toBeNull()
  expect(disk.all.size).toBe(0)
})
