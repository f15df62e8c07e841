import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A way to the database that can be cut and mended. */
export interface CuttableWay extends AsyncDisposable {
  readonly url: string
  cut(): void
  mend(): void
}

export async function cuttableWay(to: string): Promise<CuttableWay> {
  const target = new URL(to)
  const sockets = new Set<Socket>()
  let isCut = false
  const server = createServer((inward) => {
    if (isCut) return void inward.destroy()
    const outward = connect(Number(target.port || 5432), target.hostname)
    for (const [socket, other] of [
      [inward, outward],
      [outward, inward],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(to)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  const drop = () => sockets.forEach((socket) => socket.destroy())
  return {
    url: url.href,
    cut() {
      isCut = true
      drop()
    },
    mend: () => void (isCut = false),
    async [Symbol.asyncDispose]() {
      drop()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
