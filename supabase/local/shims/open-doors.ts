/** Why: lite offers sign-up, passwords, links and its own inspection pages; what we do not use, we do not leave open. */
export function isOpen(method: string, url: URL): boolean {
  const { pathname } = url
  if (pathname.startsWith('/rest/v1/')) return true
  if (
    method === 'POST' &&
    (pathname === '/auth/v1/otp' || pathname === '/auth/v1/verify' || pathname === '/auth/v1/logout')
  )
    return true
  if (method === 'POST' && pathname === '/auth/v1/token') return url.searchParams.get('grant_type') === 'refresh_token'
  return method === 'GET' && (pathname === '/auth/v1/user' || pathname === '/auth/v1/health')
}
