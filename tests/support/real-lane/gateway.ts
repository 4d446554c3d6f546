import { createServer, request, type Server } from 'node:http'

export type Gateway = { url: string; stop: () => Promise<void> }

/** The part of Supabase's gateway that our calls notice: `/rest/v1`, and the publishable key standing for the role `anon`. */
export async function startGateway(options: {
  port: number
  postgrestPort: number
  publishableKey: string
  anonToken: string
}): Promise<Gateway> {
  const server: Server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers }
    const bearer = headers.authorization?.replace(/^Bearer /, '')
    if (headers.apikey !== options.publishableKey || !incoming.url?.startsWith('/rest/v1/')) {
      outgoing.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"No API key found in request"}')
      return
    }
    if (!bearer || bearer === options.publishableKey) headers.authorization = `Bearer ${options.anonToken}`
    headers['x-forwarded-for'] ??= incoming.socket.remoteAddress
    delete headers.host
    const onward = request(
      {
        host: '127.0.0.1',
        port: options.postgrestPort,
        path: incoming.url.slice('/rest/v1'.length),
        method: incoming.method,
        headers,
      },
      (reply) => {
        outgoing.writeHead(reply.statusCode ?? 502, reply.headers)
        reply.pipe(outgoing)
      },
    )
    onward.on('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502)
      outgoing.end()
    })
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${options.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
