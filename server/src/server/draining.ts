import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What a connection is at; nothing between requests, and before the first. */
interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/**
 * Ends a server's connections when it stops: those at rest at once, those at work when their answer is written. Node stops looking at time-outs
 * by then, and half a request or the spare connection of a browser would hold the end up for ever.
 *
 * @param patience milliseconds for a request that is still arriving, and for a caller who does not take the answer
 * @returns starts it; to be called just before the server is closed
 */
export function drainer(server: Server, patience: number): () => void {
  const connections = new Map<Socket, Exchange | undefined>()
  let draining = false
  server.on('connection', (socket) => {
    if (draining) return void socket.destroy()
    connections.set(socket, undefined)
    socket.once('close', () => connections.delete(socket))
  })
  server.on('request', (request, response) => {
    const { socket } = request
    connections.set(socket, { request, response })
    response.once('close', () => {
      if (socket.destroyed || connections.get(socket)?.request !== request) return
      connections.set(socket, undefined)
      if (draining) socket.destroySoon()
    })
  })
  return () => {
    draining = true
    for (const [socket, exchange] of connections) if (!exchange) socket.destroy()
    const losingPatience = setInterval(() => {
      for (const [socket, exchange] of connections) {
        const handlerIsAtWork = exchange?.request.complete && !exchange.response.writableEnded
        if (!handlerIsAtWork) socket.destroy()
      }
    }, patience)
    server.once('close', () => clearInterval(losingPatience))
  }
}
