import { randomUUID } from 'node:crypto'
import { cameraPhoto, openSameSession } from '../support/forum-steps.ts'
import { keptForOffline } from '../support/family-steps.ts'
import { expect, test } from '../support/heard-test.ts'
import { expectNothingWrong } from '../support/look-at.ts'
import { DESK, signInAs } from '../support/staff-steps.ts'

test.use({
  // Lost connections are written down by the browser and by the sign-in library.
  expectedNoise: /Failed to load resource: (net::ERR_\w+|.* a status of (400|401|403))|^TypeError: Failed to fetch/,
})

const TITLE = 'Photo morning, New Ferry'
const SHOWS = 'Twenty parents round four tables'
const BOX = 'What does it show? For people who cannot see it.'

type Photos = { photo: string; words: string }[] | null

test('a photo taken offline is sent after its entry, another device sees it, staff only once it is shared', async ({
  newVisit,
  heard,
  signedIn,
}) => {
  test.slow()
  const context = await newVisit()
  const page = await context.newPage()
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  await keptForOffline(page)
  const taken = await cameraPhoto(page)
  expect(taken.includes('Exif')).toBe(true)

  await context.setOffline(true)
  await page.goto('/forum/new')
  await page.getByLabel('What kind').selectOption({ label: 'Coffee morning' })
  await page.getByLabel('What happened, in a few words').fill(TITLE)
  await page.getByLabel('Add a photo').setInputFiles({ name: 'hall.jpg', mimeType: 'image/jpeg', buffer: taken })
  await page.getByLabel(BOX).fill(SHOWS)
  await expectNothingWrong(page, 'a form with a photo')
  // A reload takes neither the text nor the photo.
  await page.reload()
  await expect(page.getByLabel('What happened, in a few words')).toHaveValue(TITLE)
  await expect(page.getByLabel(BOX)).toHaveValue(SHOWS)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('link', { name: `Open it ${TITLE}` }).click()
  const photo = page.getByRole('figure').filter({ has: page.getByRole('img', { name: SHOWS }) })
  await expect(photo).toContainText('Saved on this phone')

  await context.setOffline(false)
  await page.reload()
  await expect(photo).toContainText('Sent')
  await expectNothingWrong(page, 'an entry with a photo')
  const address = new URL(page.url()).pathname
  const entry = address.split('/').at(-1)!

  const other = await (await newVisit(DESK)).newPage()
  await openSameSession(page, other, address)
  const theirs = other.getByRole('img', { name: SHOWS })
  await expect(theirs).toBeVisible()
  expect(await theirs.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([1600, 1200])
  const sent = Buffer.from((await theirs.getAttribute('src'))!.split(',')[1]!, 'base64')
  expect([sent.includes('Exif'), sent.length < 700 * 1024]).toEqual([false, true])

  const staff = await signedIn('staff@wirral.example')
  const seen = () => staff.call<Photos>('log_photos', { area: 'wirral', entry })
  const forum = await signedIn('forum@wirral.example')
  const [{ photo: id } = { photo: '' }] = (await forum.call<Photos>('log_photos', { area: 'wirral', entry }))!
  expect([await seen(), await staff.call('get_photo', { area: 'wirral', photo: id })]).toEqual([null, null])
  // One that arrives when the page of whoever shares the entry is open already is not on it.
  const late = { photo: randomUUID(), words: 'The empty hall', data: sent.toString('base64') }
  await forum.call('put_photo', { area: 'wirral', entry, ...late })
  await page.getByRole('button', { name: 'Share with council, health and social care' }).click()
  await expect.poll(async () => (await seen())?.map(({ words }) => words)).toEqual([SHOWS])
  const hall = page.getByRole('figure').filter({ has: page.getByRole('img', { name: late.words }) })
  await expect(hall).toContainText('Only the forum sees this photo, though the entry is shared.')
  await expectNothingWrong(page, 'a shared entry with a photo that only the forum sees')
  await hall.getByRole('button', { name: 'Show this photo to council, health and social care' }).click()
  await expect(hall).toContainText('Council, health and social care see this photo.')
  expect((await seen())?.map(({ words }) => words)).toEqual([SHOWS, late.words])
  const desk = await (await newVisit(DESK)).newPage()
  await signInAs(desk, heard, 'staff@wirral.example')
  await desk.goto('/staff/log')
  const card = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: TITLE }) })
  await card.getByText('All of this entry').click()
  await expect(card.getByRole('img', { name: SHOWS })).toBeVisible()
  await expectNothingWrong(desk, 'shared log with a photo')

  await photo.getByRole('button', { name: 'Remove the photo' }).click()
  await photo.getByRole('button', { name: 'Yes, remove it' }).click()
  await expect.poll(async () => (await seen())?.map(({ words }) => words)).toEqual([late.words])
  await expect(page.getByRole('img', { name: SHOWS })).toHaveCount(0)

  // Hidden from them again, the other goes from staff too, and nothing of either lies on their device.
  await hall.getByRole('button', { name: 'Hide it from them again' }).click()
  await expect(hall).toContainText('Only the forum sees this photo, though the entry is shared.')
  await expect(hall).toContainText('Hidden. Whoever has it on their screen now')
  await expectNothingWrong(page, 'an entry whose photo was hidden again')
  expect([await seen(), await staff.call('get_photo', { area: 'wirral', photo: late.photo })]).toEqual([[], null])
  await desk.reload()
  await card.getByText('All of this entry').click()
  await expect(card.getByText('Fetching', { exact: false })).toHaveCount(0)
  await expect(card.getByRole('img')).toHaveCount(0)
  const kept = await desk.evaluate(everythingKept)
  expect(kept).toContain('heard-staff-session')
  for (const part of [late.words, late.data.slice(200, 260)]) expect(kept).not.toContain(part)
  await expect(page.getByRole('img', { name: late.words })).toBeVisible()

  // Made private and shared again by two taps, the entry does not take along what was hidden, and says so before.
  await page.getByRole('button', { name: 'Make private again' }).click()
  await expect.poll(seen).toBeNull()
  await expect(hall).toContainText('It stays hidden when the entry is shared, until somebody shows it.')
  await expectNothingWrong(page, 'a private entry with a photo that was hidden')
  await page.getByRole('button', { name: 'Share with council, health and social care' }).click()
  await expect.poll(seen).toEqual([])
  await expect(hall).toContainText('Only the forum sees this photo, though the entry is shared.')
  expect(await seen()).toEqual([])
})

/** All that a browser keeps for the site, as one text; runs in the page. */
async function everythingKept(): Promise<string> {
  const all = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys())
      if (!/\.(js|css|woff2|png|svg)$/.test(request.url)) all.push(await (await cache.match(request))!.text())
  }
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open(name!)
      asked.addEventListener('success', () => done(asked.result))
      asked.addEventListener('error', () => failed(new Error(name)))
    })
    for (const store of db.objectStoreNames)
      all.push(
        await new Promise<string>((done, failed) => {
          const asked = db.transaction(store).objectStore(store).getAll()
          asked.addEventListener('success', () => done(JSON.stringify(asked.result)))
          asked.addEventListener('error', () => failed(new Error(store)))
        }),
      )
    db.close()
  }
  return all.join('\n')
}

test('a photo of 40 MB, a file that is none and a broken one each get a sentence, and the text stays', async ({
  newVisit,
  heard,
}) => {
  const page = await (await newVisit()).newPage()
  await signInAs(page, heard, 'forum@wirral.example', '/forum')
  await page.goto('/forum/new')
  await page.getByLabel('What happened, in a few words').fill('Typed before')
  const picture = await cameraPhoto(page)
  const huge = Buffer.concat([picture, Buffer.alloc(40 * 1024 * 1024 - picture.length)])
  for (const [buffer, sentence] of [
    [huge, /^This photo is too large: 40 MB, where 30 MB is the most/],
    [Buffer.from('Minutes of the meeting'), /^This file is not a photo/],
    [Buffer.concat([picture.subarray(0, 20), Buffer.from('broken')]), /^This photo cannot be opened: it is damaged/],
  ] as const) {
    await page.getByLabel('Add a photo').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(page.getByRole('alert')).toContainText('What you typed is still here.')
    await expect(page.getByLabel('What happened, in a few words')).toHaveValue('Typed before')
  }
  await expectNothingWrong(page, 'a form whose photo is none')
  await page.getByLabel('Add a photo').setInputFiles({ name: 'hall.jpg', mimeType: 'image/jpeg', buffer: picture })
  await expect(page.getByLabel(BOX)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})
