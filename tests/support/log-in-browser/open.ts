import type { BrowserContext, Page } from '@playwright/test'
import { build } from 'vite'
import type { HeardServer } from '../heard-server.ts'
import { callAuth, signInCode } from '../staff-api.ts'

let script: Promise<string> | null = null

/** The composed log as one script, from the same sources as the app. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: new URL('page.ts', import.meta.url).pathname, formats: ['iife'], name: 'logPage' },
    },
  })
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []))
  const code = outputs.find((one) => one.type === 'chunk')
  if (!code || code.type !== 'chunk') throw new Error('the log was not bundled')
  return code.code
}

/** The session of somebody who signed in, as the app keeps it: as good on several devices as on one. */
export async function sessionOf(server: HeardServer, email: string): Promise<string> {
  const code = await signInCode(server, email)
  const { body } = await callAuth(server, 'verify', { email, token: code, type: 'email' })
  return JSON.stringify({ ...body, expires_at: Math.floor(Date.now() / 1000) + 3600 })
}

/** Opens an empty page of this site on a device and the log in it, signed in with that session. */
export async function openLogPage(
  context: BrowserContext,
  { url, session, key }: { url: string; session: string; key: string },
): Promise<Page> {
  const page = await context.newPage()
  await page.route('**/an-empty-page', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Log</title></html>' }),
  )
  await page.goto(`${url}/an-empty-page`)
  await page.evaluate((kept) => localStorage.setItem('heard-staff-session', kept), session)
  script ??= bundled()
  await page.addScriptTag({ content: await script })
  await page.evaluate((publishable) => window.openLogPage(publishable, 'wirral'), key)
  return page
}
