import * as http from 'node:http'
import * as https from 'node:https'
import { text } from 'node:stream/consumers'
import { listen, type Listening } from '../../loopback.ts'
import type { Certificate } from '../../certificate.ts'

/** A request as it came over the wire. */
export interface Heard {
  readonly method: string
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

export interface Listener extends Listening {
  readonly heard: readonly Heard[]
}

type Answer = (response: http.ServerResponse, request: Heard) => void

export const nothing: Answer = (response) => void response.end('{}')

/** Remembers whole requests, headers too, and answers as told; over TLS where there is a certificate. */
export async function listener(answer: Answer = nothing, certificate?: Certificate): Promise<Listener> {
  const heard: Heard[] = []
  const answered = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const { method = '', url: path = '', headers } = request
    const one = { method, path, headers, body: await text(request) }
    heard.push(one)
    answer(response, one)
  }
  const onRequest: http.RequestListener = (request, response) => void answered(request, response)
  const server = certificate ? https.createServer(certificate, onRequest) : http.createServer(onRequest)
  const listening = await listen(server)
  return { ...listening, url: `${certificate ? 'https' : 'http'}://127.0.0.1:${listening.port}`, heard }
}
