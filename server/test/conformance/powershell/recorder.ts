import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Recorded {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The body as JSON. */
  readonly body: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as it is when it is a text, as JSON otherwise; `never` sends nothing at all. */
  readonly body?: unknown
  readonly never?: true
}

/** A server that keeps what it is sent. The first part of the path names the case whose answers it gives, in turn. */
export async function recorder(answersOf: (name: string) => readonly Answer[]) {
  const recorded = new Map<string, Recorded[]>()
  const http = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? '/'
      const name = path.split('/')[1] ?? ''
      const text = Buffer.concat(chunks).toString('utf8')
      const calls = recorded.get(name) ?? []
      recorded.set(name, calls)
      calls.push({ method: request.method ?? '', path, headers: request.headers, text, body: JSON.parse(text) })
      const { status = 200, headers = {}, body = {}, never } = answersOf(name)[calls.length - 1] ?? {}
      if (never) return
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', ...headers })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    calls: (name: string): readonly Recorded[] => recorded.get(name) ?? [],
    [Symbol.asyncDispose]: async () => {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}
