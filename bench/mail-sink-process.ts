import { createServer, type AddressInfo } from 'node:net'
import { converse } from '../server/test/messages/mail-server.ts'
import type { Arrival, FromSink, ToSink } from './mail-sink.ts'

// The mail server of a benchmark, in a process of its own: takes every mail and remembers to whom it went and when it was accepted.
const tell = (message: FromSink) => process.send?.(message)
const arrivals: Arrival[] = []
let awaited = Number.POSITIVE_INFINITY

const server = createServer((socket) => {
  let to = ''
  let inMail = false
  socket.setNoDelay(true)
  socket.on('error', () => {})
  converse(socket, (line) => {
    if (inMail) {
      if (line !== '.') return
      inMail = false
      arrivals.push({ to, at: performance.timeOrigin + performance.now() })
      tellWhenThere()
    } else if (line === 'DATA') inMail = true
    else if (line.startsWith('RCPT TO:')) to = /<(.*)>/.exec(line)?.[1] ?? line
  })
})

function tellWhenThere(): void {
  if (arrivals.length < awaited) return
  awaited = Number.POSITIVE_INFINITY
  tell({ kind: 'there' })
}

process.on('message', (message: ToSink) => {
  if (message.kind === 'await') {
    awaited = message.count
    tellWhenThere()
  } else tell({ kind: 'arrivals', arrivals: arrivals.splice(0) })
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => tell({ kind: 'listening', port: (server.address() as AddressInfo).port }))
