import type { PageToBuild } from '../prerender/pages.tsx'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Puts one page's title, description and markup into the built shell. `appCss` is named only where the app's look is needed at once. */
export function fillShell(shell: string, page: PageToBuild, appCss: readonly string[]): string {
  const links = page.look === 'app' ? appCss.map((file) => `<link rel="stylesheet" href="/${file}">`).join('') : ''
  const robots = page.listed ? '' : '<meta name="robots" content="noindex">'
  return (
    shell
      .replace('<!--title-->', () => escaped(page.title))
      .replace('<!--description-->', () => escaped(page.description))
      .replace('<!--robots-->', () => robots)
      // After the first style, which Vite puts last: the app's look builds on it.
      .replace('</head>', () => `${links}</head>`)
      .replace('data-page=""', () => `data-page="${escaped(page.address)}"`)
      .replace('<!--page-->', () => page.markup)
      .replace(/>\s*\n\s*</g, '><')
      .replaceAll(' crossorigin', '')
  )
}
