import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen } from '../../loopback.ts'

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
  const answered = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '/', headers: sent } = request
    const name = path.split('/')[1] ?? ''
    const body = await text(request)
    const calls = recorded.get(name) ?? []
    recorded.set(name, calls)
    calls.push({ method, path, headers: sent, text: body, body: JSON.parse(body) })
    const answer = answersOf(name)[calls.length - 1] ?? {}
    if (answer.never) return
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/x-amz-json-1.1', ...answer.headers })
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {}))
  }
  const listening = await listen(createServer((request, response) => void answered(request, response)))
  return { ...listening, calls: (name: string): readonly Recorded[] => recorded.get(name) ?? [] }
}
