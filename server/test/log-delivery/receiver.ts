import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'

/** A webhook on this machine: what it was told, once the signature was found right. */
export async function receiver(secret: string, status = 200) {
  const lines: Record<string, any>[] = []
  let calls = 0
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      calls += 1
      const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = request.headers
      const right = createHmac('sha256', secret).update([id, at, body].join('.')).digest('base64')
      if (signature === `v1,${right}` && request.headers['content-type'] === 'application/x-ndjson')
        lines.push(
          ...body
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line)),
        )
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    lines,
    calls: () => calls,
    url: `webhook+http://:${secret}@127.0.0.1:${port}/hook`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
