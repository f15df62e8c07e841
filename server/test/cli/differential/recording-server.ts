import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen, type Listening } from '../../loopback.ts'
import type { Answer, Sent } from './case.ts'

export interface RecordingServer extends Listening {
  readonly requests: readonly Sent[]
}

/** Answers as told, whatever is asked, the last answer again and again, and remembers what was asked. */
export async function recordingServer(answers: readonly Answer[] = [{ json: {} }]): Promise<RecordingServer> {
  const requests: Sent[] = []
  const answered = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request)
    const answer = answers[Math.min(requests.length, answers.length - 1)] ?? {}
    requests.push(sent(request, body))
    give(answer, request, response)
  }
  const listening = await listen(createServer((request, response) => void answered(request, response)))
  return { ...listening, requests }
}

function give(answer: Answer, request: IncomingMessage, response: ServerResponse) {
  if (answer.act === 'hang') return
  if (answer.act === 'drop') {
    request.socket.destroy()
    return
  }
  const body = answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json))
  const length = Buffer.byteLength(body)
  response.writeHead(answer.status ?? 200, {
    'content-type': 'application/x-amz-json-1.1',
    'content-length': answer.act === 'cut' ? length + 10 : length,
    ...answer.headers,
  })
  if (answer.act === 'cut') response.write(body, () => request.socket.destroy())
  else response.end(body)
}

function sent(request: IncomingMessage, body: string): Sent {
  const { headers } = request
  const target = headers['x-amz-target']
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    target: typeof target === 'string' ? target : undefined,
    contentType: headers['content-type'],
    signature: signature(headers.authorization),
    body: parsed(body),
  }
}

function signature(authorization: string | undefined): string {
  if (authorization === undefined) return 'none'
  const credential = /Credential=([^/]*)\/\d{8}\/([^,]*)/.exec(authorization)
  const signed = /SignedHeaders=([^,]*)/.exec(authorization)
  return credential && signed ? `${credential[1]} ${credential[2]} ${signed[1]}` : authorization
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // Not JSON: then the text itself is compared.
    return body
  }
}
