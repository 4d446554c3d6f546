/** One "you said, we did" as everybody may read it (docs/protocol.md, `what_changed`). */
export type WhatChanged = {
  youSaid: string
  weDid: string
  status: string
  whyNot?: string
  owner?: string
  changed?: string
  demo?: boolean
}

export type Say = (key: string) => string

/** An element with text or other elements in it. What families and staff wrote only ever goes in as text. */
export function element(name: string, className: string, ...inside: (string | Node)[]): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...inside)
  return made
}

/** One thing families said and what came of it, with a sentence over it where it is made up. What people wrote is English, whatever language the page is in. */
export function drawOne(say: Say, one: WhatChanged): HTMLElement {
  const card = element('li', 'card')
  if (one.demo) card.append(element('p', 'notice', say('changed.demo')))
  const part = (title: string, text: string | undefined) => {
    if (!text) return
    const words = element('p', '', text)
    words.lang = 'en'
    words.dir = 'auto'
    card.append(element('p', 'soft', element('b', '', say(`changed.${title}`))), words)
  }
  part('said', one.youSaid)
  part('did', one.weDid)
  part('why', one.whyNot)
  part('now', one.changed)
  const owner = one.owner ? ` · ${say(`changed.${one.owner}`)}` : ''
  card.append(element('p', 'soft', `${say(`changed.${one.status}`)}${owner}`))
  return card
}

/** All of them. Only what is made up is said to be: a real one may stand beside it. */
export function drawList(say: Say, list: readonly WhatChanged[]): HTMLElement {
  return element('ul', 'changed', ...list.map((one) => drawOne(say, one)))
}
