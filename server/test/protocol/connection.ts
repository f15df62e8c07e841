import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A connection to a server, byte by byte. */
export interface Connection extends Disposable {
  readonly socket: Socket
  /** Everything that came so far. */
  readonly text: () => string
  /** Resolves with everything that came once `pattern` is in it; rejects when the connection ends before. */
  received(pattern: RegExp): Promise<string>
  /** Resolves with everything that came when the other side has closed. */
  readonly closed: Promise<string>
}

/** Opens a connection and sends nothing. */
export async function connection(url: string): Promise<Connection> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString('latin1')))
  // A reset is an end like another: what came before it is what counts.
  socket.on('error', () => {})
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(text)))
  return {
    socket,
    text: () => text,
    closed,
    received: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => pattern.test(text) && resolve(text)
        socket.on('data', look)
        look()
        void closed.then(() => reject(new Error(`ended before ${pattern} came: ${text}`)))
      }),
    [Symbol.dispose]: () => void socket.destroy(),
  }
}

/** Request line and headers of an operation, without the empty line that ends them. */
export function head(operation: string, headers: Readonly<Record<string, string | number>> = {}): string {
  const all = { Host: 'localhost', 'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`, ...headers }
  return `POST / HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}`
}
