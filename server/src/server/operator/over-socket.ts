import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import type { Operator, OperatorOutcome } from './index.ts'

/** The operator's acts at the server that listens there; `undefined` when none does. */
export async function overSocket(path: string): Promise<Operator | undefined> {
  if (!(await isHeard(path))) return undefined
  const call = async <T>(method: string, url: string, body?: unknown): Promise<OperatorOutcome<T>> =>
    JSON.parse(await exchange(path, method, url, body === undefined ? undefined : JSON.stringify(body)))
  const answered = async <T>(url: string): Promise<T> => {
    const outcome = await call<T>('GET', url)
    if ('problems' in outcome) throw new Error(outcome.problems.join('\n'))
    return outcome.answer
  }
  const settings = (pool: string) => `/pools/${encodeURIComponent(pool)}/settings`
  return {
    list: () => answered('/pools'),
    createKey: (key) => call('POST', '/keys', key),
    listKeys: () => answered('/keys'),
    revokeKey: (id) => call('DELETE', `/keys/${encodeURIComponent(id)}`),
    show: (pool) => call('GET', settings(pool)),
    set: (pool, changes) => call('PATCH', settings(pool), changes),
    [Symbol.asyncDispose]: async () => {},
  }
}

/** Whether anybody listens there. A socket that a killed server left behind refuses. */
async function isHeard(path: string): Promise<boolean> {
  const socket = connect(path)
  try {
    await once(socket, 'connect')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED'))
      return false
    throw error
  } finally {
    socket.destroy()
  }
}

function exchange(socketPath: string, method: string, path: string, body: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const call = request({ socketPath, method, path, headers, timeout: 10_000 }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve(Buffer.concat(parts).toString()))
      answer.on('error', reject)
    })
    call.on('timeout', () => call.destroy(new Error('the server did not answer')))
    call.on('error', reject)
    call.end(body)
  })
}
