import { messagesOfChanged } from '../../content/messages/load-changed.ts'
import { keptLanguage } from '../boot/kept-language.ts'
import { drawList, drawOne, element, type Say, type WhatChanged } from './draw.ts'
import { fetchChanged } from './fetch-changed.ts'

/** How many of them the first page shows. */
const LATEST = 3

async function wordsOf(language: string): Promise<Say> {
  const messages = await messagesOfChanged(language)
  return (key) => {
    const message = messages[key] ?? key
    return typeof message === 'string' ? message : message.text
  }
}

/** Fills the page that was made at build time (`/what-changed`), in this person's language. */
export async function openPage(root: HTMLElement): Promise<void> {
  const language = keptLanguage.get()
  const [say, changed] = await Promise.all([wordsOf(language), fetchChanged()])
  const main = root.querySelector('main')
  if (!main) return
  main.lang = language
  main.dir = language === 'ar' ? 'rtl' : 'ltr'
  const note = !changed ? 'offline' : changed.kept ? 'kept' : null
  const home = element('a', '', say('changed.tell')) as HTMLAnchorElement
  home.href = '/'
  main.replaceChildren(
    element('h1', '', say('changed.title')),
    element('p', 'lead soft', say('changed.lead')),
    ...(note ? [element('p', 'notice', say(`changed.${note}`))] : []),
    ...(changed && changed.list.length === 0 ? [element('p', '', say('changed.none'))] : []),
    ...(changed && changed.list.length > 0 ? [drawList(say, changed.list)] : []),
    element('p', '', home),
  )
}

/** One card in English, for the forum to see before it publishes it. */
export const drawCard = async (one: WhatChanged) => drawOne(await wordsOf('en'), one)

/** The newest of them into a box on the first page; nothing there, or nothing to be had, leaves the box empty. */
export async function fillLatest(box: HTMLElement): Promise<void> {
  const changed = await fetchChanged()
  if (!changed || changed.list.length === 0) return
  const say = await wordsOf(keptLanguage.get())
  const more = element('a', '', say('changed.more')) as HTMLAnchorElement
  more.href = '/what-changed'
  // A page of its own, not one of the app's.
  more.target = '_self'
  box.replaceChildren(drawList(say, changed.list.slice(0, LATEST)), element('p', '', more))
}
