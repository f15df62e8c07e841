import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening extends AsyncDisposable {
  readonly url: string
  readonly port: number
}

/** Has a server of HTTP listen on a free port of loopback; at its end it closes what is still connected. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** An address at which nobody listens: its port was free a moment ago. */
export async function closedAddress(): Promise<string> {
  await using server = await listen(createServer())
  return server.url
}
