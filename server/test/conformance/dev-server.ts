import { readSettings } from '../../src/config/read-settings.ts'
import { DEMO_CLIENT, DEMO_PASSWORD, DEMO_POOL } from '../../src/server/demo/demo-pool.ts'
import { startDev } from '../../src/server/dev-server.ts'

export const CLIENT = DEMO_CLIENT
export const POOL = DEMO_POOL
export const JANE = 'jane@example.com'
export const OLD = DEMO_PASSWORD
export const NEW = 'Another-Horse-8'

export interface DevServer extends AsyncDisposable {
  readonly url: string
  /** The code of the newest message to this address, as a person reads it from the inbox. */
  code(to?: string): Promise<string>
  /** The code of the message that comes next to this address: newer than any that was read before. */
  nextCode(to: string): Promise<string>
}

/** `sparekey dev --ephemeral --port 0`, in this process. */
export async function devServer(): Promise<DevServer> {
  const server = await startDev({
    settings: readSettings({}, { port: '0', logLevel: 'silent' }),
    dataFolder: undefined,
  })
  const read = new Map<string, string>()
  return {
    url: server.url,
    async nextCode(to) {
      const since = read.get(to)
      const query = new URLSearchParams({ to, wait: '10', ...(since !== undefined && { since }) })
      const response = await fetch(`${server.url}/_sparekey/inbox?${query.toString()}`)
      const { messages } = (await response.json()) as { messages: readonly { id: string; code: string }[] }
      const newest = messages[0]
      if (!newest) throw new Error(`nothing arrived for ${to}`)
      read.set(to, newest.id)
      return newest.code
    },
    async code(to = JANE) {
      const response = await fetch(`${server.url}/_sparekey/inbox?to=${encodeURIComponent(to)}&wait=10`)
      const { messages } = (await response.json()) as { messages: readonly { code: string }[] }
      const newest = messages[0]
      if (!newest) throw new Error(`nothing arrived for ${to}`)
      return newest.code
    },
    [Symbol.asyncDispose]: () => server.close(),
  }
}

/** A code of the right form that is not this one. */
export function wrongCode(code: string): string {
  return code === '000000' ? '000001' : '000000'
}
