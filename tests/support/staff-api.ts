import type { HeardServer } from './heard-server.ts'

export type StaffApi = {
  /** Calls one function of docs/protocol.md as this person and returns its JSON; throws with the reply when refused. */
  call<T>(name: string, args?: object): Promise<T>
  accessToken: string
  key: string
}

/** Each call on a connection of its own: a kept one may be closed by the server in the moment it is used again. */
const once = { connection: 'close' }

/** The publishable key, as every app reads it. */
async function keyOf(server: { url: string }): Promise<string> {
  const reply = await fetch(`${server.url}/config.json`, { headers: once })
  return ((await reply.json()) as { key: string }).key
}

/** A plain call of the API, as `anon` or with a token. */
export async function callApi(
  server: { url: string },
  name: string,
  args: object,
  token?: string,
): Promise<{ status: number; body: unknown }> {
  const key = await keyOf(server)
  const reply = await fetch(`${server.url}/rest/v1/rpc/${name}`, {
    method: 'POST',
    headers: {
      ...once,
      apikey: key,
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(args),
  })
  const text = await reply.text()
  return { status: reply.status, body: text ? JSON.parse(text) : null }
}

/** Posts to one address of Auth with the publishable key. */
export async function callAuth(
  server: { url: string },
  address: string,
  args: object,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const key = await keyOf(server)
  const reply = await fetch(`${server.url}/auth/v1/${address}`, {
    method: 'POST',
    headers: { ...once, apikey: key, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}

/** Asks for a sign-in code as a person would and reads it from the e-mail. */
export async function signInCode(server: HeardServer, email: string): Promise<string> {
  const asked = await callAuth(server, 'otp', { email })
  if (asked.status !== 200) throw new Error(`no code for ${email}: ${JSON.stringify(asked.body)}`)
  const letter = (await server.mail()).find((one) => one.to === email)
  const code = /\d{6}/.exec(letter?.subject ?? '')?.[0]
  if (!code) throw new Error(`no e-mail for ${email}`)
  return code
}

/** Signs in with an e-mailed code and hands back what this person may ask of the server. */
export async function signIn(server: HeardServer, email: string): Promise<StaffApi> {
  const { status, body } = await callAuth(server, 'verify', {
    email,
    token: await signInCode(server, email),
    type: 'email',
  })
  const accessToken = body['access_token']
  if (status !== 200 || typeof accessToken !== 'string')
    throw new Error(`${email} could not sign in: ${JSON.stringify(body)}`)
  const key = await keyOf(server)
  return {
    accessToken,
    key,
    async call<T>(name: string, args: object = {}) {
      const reply = await callApi(server, name, args, accessToken)
      if (reply.status !== 200) throw new Error(`${name} answered ${reply.status}: ${JSON.stringify(reply.body)}`)
      return reply.body as T
    },
  }
}

/** One month's point of a metric, as staff see it; null when nobody answered. */
export async function monthFigure(api: StaffApi, metric: string, month: string, area = 'wirral') {
  type Point = { month: string; numerator: number | null; denominator: number | null; hidden: boolean }
  const { months } = await api.call<{ months: Point[] }>('metric_series', { area, metric })
  return months.find((point) => point.month === month) ?? null
}
