/**
 * What the browser is told it may do, on every reply of every kind. Kept as data so that static hosts can be given
 * exactly the same, and a test can hold both together.
 */
const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "heard 'allow-duplicates'",
}

/** The policy as one line. `api` is the origin of the Supabase project when it is not our own. */
function contentSecurityPolicy(api?: string): string {
  const policy = api ? { ...POLICY, 'connect-src': `'self' ${api}` } : POLICY
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** Header name to value, lower case. HSTS only where the outside speaks https: it would lock a plain http machine out. */
export function securityHeaders(options: { https: boolean; api?: string }): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(options.api),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(options.https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
