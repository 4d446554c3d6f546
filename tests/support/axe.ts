import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { markAlike } from './alike.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What another colour scheme can change; the other rules read what is the same in every look. */
export const BY_COLOUR = ['color-contrast', 'link-in-text-block']

type Found = { id: string; nodes: { target: unknown[] }[] }
type Axe = { run(what: object, how: object): Promise<{ violations: Found[] }> }

/**
 * What axe finds on the page in hand, one line each, with its whole set of rules or with those named. Of what is alike
 * in colour two are looked at when only the rules of colour are named; `known` leaves these rules out. axe comes with the first look at a document and
 * stays: putting it there takes longer than a look. No page of Heard holds a frame, so it need not gather what frames say
 * ("legacy mode"); a frame would be a finding.
 */
export async function axeFinds(page: Page, how: string, rules?: string[], known = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await new AxeBuilder({ page }).setLegacyMode(true).withRules(['document-title']).analyze()
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS }
  const off = known ? Object.fromEntries(BY_COLOUR.map((rule) => [rule, { enabled: false }])) : {}
  const alike = rules === BY_COLOUR ? await page.evaluate(markAlike) : false
  const { found, framed } = await page.evaluate(
    async ({ runOnly, alike, off }) => {
      const { axe } = window as unknown as { axe: Axe }
      const what = alike ? { include: [['html']], exclude: [['[data-alike]']] } : document
      const { violations } = await axe.run(what, { runOnly, rules: off, resultTypes: ['violations'] })
      for (const one of document.querySelectorAll('[data-alike]')) one.removeAttribute('data-alike')
      return {
        found: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })),
        framed: document.querySelectorAll('iframe, frame, object, embed').length > 0,
      }
    },
    { runOnly, alike, off },
  )
  const lines = found.map(({ id, nodes }) => `${how}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  return framed ? [...lines, `${how}: a frame, into which this check does not look`] : lines
}
