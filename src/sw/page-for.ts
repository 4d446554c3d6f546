/** Addresses that are the server's own business and are never answered from the phone. */
const serversOwn = /^\/(rest|auth|storage|realtime|functions|__mail|healthz|figures|config\.json|sw\.js)(\/|$)/

/**
 * The kept page that answers a visit: a survey its own prerendered page, the other built pages theirs, everything else
 * the shell. `null` when the visit must go to the network.
 */
export function pageFor(url: URL, kept: readonly string[]): string | null {
  if (serversOwn.test(url.pathname)) return null
  const paths = new Set(kept.map((address) => new URL(address, url).pathname))
  const asked = url.pathname.replace(/(.)\/$/, '$1')
  if (paths.has(asked)) return asked
  // A file by name (robots.txt, an icon) is not a page of the app.
  if (/\.[a-z0-9]+$/i.test(asked)) return null
  return paths.has('/shell.html') ? '/shell.html' : null
}
