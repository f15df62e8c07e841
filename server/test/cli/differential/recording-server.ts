import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer, Sent } from './case.ts'

export interface RecordingServer extends AsyncDisposable {
  readonly url: string
  readonly requests: readonly Sent[]
}

/** Answers as told, whatever is asked, and remembers what was asked. */
export async function recordingServer(answers: readonly Answer[] = [{ json: {} }]): Promise<RecordingServer> {
  const requests: Sent[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? {}
      requests.push(sent(request, Buffer.concat(chunks).toString('utf8')))
      give(answer, request, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function give(answer: Answer, request: IncomingMessage, response: ServerResponse) {
  if (answer.act === 'hang') return
  if (answer.act === 'drop') {
    request.socket.destroy()
    return
  }
  const text = answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json))
  const length = Buffer.byteLength(text)
  response.writeHead(answer.status ?? 200, {
    'content-type': 'application/x-amz-json-1.1',
    'content-length': answer.act === 'cut' ? length + 10 : length,
    ...answer.headers,
  })
  if (answer.act === 'cut') response.write(text, () => request.socket.destroy())
  else response.end(text)
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
