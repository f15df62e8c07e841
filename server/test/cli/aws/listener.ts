import * as http from 'node:http'
import * as https from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Certificate } from './certificate.ts'

/** A request as it came over the wire. */
export interface Heard {
  readonly method: string
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

export interface Listener extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly heard: readonly Heard[]
}

type Answer = (response: http.ServerResponse, request: Heard) => void

export const nothing: Answer = (response) => void response.end('{}')

/** Remembers whole requests, headers too, and answers as told; over TLS where there is a certificate. */
export async function listener(answer: Answer = nothing, certificate?: Certificate): Promise<Listener> {
  const heard: Heard[] = []
  const onRequest = (request: http.IncomingMessage, response: http.ServerResponse) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const one = { method, path: url, headers, body: Buffer.concat(chunks).toString('utf8') }
      heard.push(one)
      answer(response, one)
    })
  }
  const server = certificate ? https.createServer(certificate, onRequest) : http.createServer(onRequest)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    heard,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
