import type { Socket } from 'node:net'
import { errorCodes, fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { BlockList } from 'node:net'
import type { Ids } from '../kernel/ids.ts'
import type { Log } from '../kernel/log.ts'
import { failure, type Answer } from '../protocol/answer.ts'
import { corsHeaders, preflightHeaders } from '../protocol/cors.ts'
import type { Pipeline } from '../protocol/pipeline.ts'
import { sentences } from '../protocol/sentences.ts'
import { callerAddress, headersOf } from './caller-address.ts'
import { drainer } from './draining.ts'

export interface ListenerParts {
  readonly pipeline: Pipeline
  readonly ids: Pick<Ids, 'uuid'>
  readonly log: Log
  readonly trustedProxies: BlockList
  readonly allowOrigin: (origin: string, target?: string) => boolean
  /** PEM; without it the listener speaks in the clear. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined
  /** Whether a request with this Host header is answered (S20). */
  readonly allowHost: (host: string | undefined) => boolean
  readonly limits: {
    /** Bytes of a body. */
    readonly body: number
    /** Milliseconds until a whole request must have arrived. */
    readonly arrival: number
  }
  /** Routes beside the API: health, keys, and the pages of `dev`. */
  readonly routes: (app: FastifyInstance) => void
}

/** HTTP in front of the pipeline: sizes, times, addresses, origins. Every refusal has Cognito's form. */
export function createListener(parts: ListenerParts): FastifyInstance {
  const { ids, limits } = parts
  const app: FastifyInstance = fastify({
    ...(parts.tls && { https: { ...parts.tls, minVersion: 'TLSv1.2', handshakeTimeout: limits.arrival } }),
    bodyLimit: limits.body,
    requestTimeout: limits.arrival,
    keepAliveTimeout: 65_000,
    // What was sent before the end began is answered: the drainer ends the connections.
    return503OnClosing: false,
    exposeHeadRoutes: false,
    // Node exchanges the two time-outs when the one for headers is the longer: both are given.
    http: {
      connectionsCheckingInterval: Math.min(1_000, limits.arrival),
      headersTimeout: limits.arrival,
      requestTimeout: limits.arrival,
      maxHeaderSize: 16_384,
    },
    clientErrorHandler: (error, socket) => answerRaw(socket, error.code, ids.uuid()),
    frameworkErrors: (_error, _request, reply) => void send(reply, failure(ids.uuid(), 'UnknownOperationException')),
  })

  const drain = drainer(app.server, limits.arrival)
  app.addHook('preClose', async () => drain())

  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.addHook('onRequest', async (request, reply) => {
    if (parts.allowHost(request.headers.host)) return undefined
    return send(reply, failure(ids.uuid(), 'ForbiddenException', sentences.notLoopback))
  })

  app.setErrorHandler((error, request, reply) => {
    // What was not read must not be taken for the next request.
    reply.header('connection', 'close')
    return sendCrossOrigin(parts, request, reply, answerTo(error, ids.uuid(), parts.log))
  })

  parts.routes(app)

  app.options('/*', async (request, reply) => {
    const headers = preflightHeaders(request.headers.origin, parts.allowOrigin)
    return reply.code(204).headers(headers).send()
  })
  app.post('/*', async (request, reply) => {
    const answer = await parts.pipeline({
      requestId: ids.uuid(),
      target: request.headers['x-amz-target']?.toString(),
      http: { method: request.method, target: request.url, headers: headersOf(request) },
      ip: callerAddress(request, parts.trustedProxies),
      userAgent: request.headers['user-agent'] ?? '',
      body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
    })
    return sendCrossOrigin(parts, request, reply, answer)
  })
  app.setNotFoundHandler((_request, reply) => send(reply, failure(ids.uuid(), 'UnknownOperationException')))
  return app
}

/** A body that cannot be read is the caller's fault, all else that is thrown here is ours. */
function answerTo(error: unknown, requestId: string, log: Log): Answer {
  if (error instanceof errorCodes.FST_ERR_CTP_BODY_TOO_LARGE)
    return failure(requestId, 'RequestEntityTooLargeException', sentences.bodyTooLarge)
  if (error instanceof errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE) return failure(requestId, 'UnknownOperationException')
  if (error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500)
    return failure(requestId, 'SerializationException', sentences.bodyUnreadable)
  log.error({ requestId, err: error }, 'failed')
  return failure(requestId, 'InternalErrorException', sentences.internalError(requestId))
}

function sendCrossOrigin(
  parts: ListenerParts,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): FastifyReply {
  const { origin } = request.headers
  const target = request.headers['x-amz-target']?.toString()
  if (origin !== undefined) reply.headers(corsHeaders(origin, (one) => parts.allowOrigin(one, target)))
  return send(reply, answer)
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  // As bytes: to a string the framework would add a charset the service does not have.
  return reply.code(answer.status).headers(answer.headers).send(Buffer.from(answer.body))
}

/** A connection whose bytes are no HTTP, or whose request did not arrive in time: answered by hand, then closed. */
function answerRaw(socket: Socket, code: string | undefined, requestId: string): void {
  // What is wrong below HTTP, a TLS handshake that fails or never ends, has no answer that would be read.
  const isHttp = code?.startsWith('HPE_') || code?.startsWith('ERR_HTTP_')
  if (!socket.writable || !isHttp) return void socket.destroy()
  const slow = code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const answer = slow
    ? failure(requestId, 'RequestTimeoutException', sentences.requestTimeout)
    : failure(requestId, 'UnknownOperationException')
  const head = Object.entries({
    ...answer.headers,
    'content-length': String(Buffer.byteLength(answer.body)),
    connection: 'close',
  })
  socket.end(
    `HTTP/1.1 ${answer.status} ${slow ? 'Request Timeout' : 'Bad Request'}\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${answer.body}`,
  )
}
