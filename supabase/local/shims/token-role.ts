import { refusal, type Reply } from '../http/reply.ts'

const ROLES = new Set(['anon', 'authenticated', 'service_role'])

/** Why: lite obeys any role in a well-signed token, also `postgres`; PostgREST can only become the API roles. */
export function refuseForeignRole(authorization: string | undefined): Reply | null {
  const payload = /^Bearer\s+[^.\s]+\.([^.\s]+)\.[^.\s]*$/i.exec(authorization ?? '')?.[1]
  if (!payload) return null
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { role?: unknown }
    if (typeof claims.role === 'string' && ROLES.has(claims.role)) return null
  } catch {
    // Not JSON: falls through to the refusal below.
  }
  return refusal(403, '42501', 'This sign-in cannot be used here. Sign in again.')
}
