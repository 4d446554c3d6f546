import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Found = { id: string; nodes: { target: unknown[] }[] }
type Axe = { run(what: Document, how: object): Promise<{ violations: Found[] }> }

/**
 * What axe finds on the page in hand, one line each, with its whole set of rules or with those named. It comes with the
 * first look at a document and stays: putting it there takes longer than a look. No page of Heard holds a frame, so it
 * need not gather what frames say ("legacy mode"); a frame would be a finding.
 */
export async function axeFinds(page: Page, how: string, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await new AxeBuilder({ page }).setLegacyMode(true).withRules(['document-title']).analyze()
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS }
  const { found, framed } = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
    return {
      found: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })),
      framed: document.querySelectorAll('iframe, frame, object, embed').length > 0,
    }
  }, runOnly)
  const lines = found.map(({ id, nodes }) => `${how}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  return framed ? [...lines, `${how}: a frame, into which this check does not look`] : lines
}
