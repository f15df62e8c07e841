import type { FastifyInstance } from 'fastify'
import type { Services } from '../../features/context.ts'
import type { InboxChannel } from '../../messages/channels/inbox.ts'
import type { OutboxWorker } from '../../messages/worker.ts'
import { inboxRoute } from './inbox-route.ts'
import { mailRoute } from './mail-route.ts'
import { overviewRoute } from './overview-route.ts'
import { page } from './page.ts'
import { tokenGate } from './token-gate.ts'

export interface DevServer {
  readonly services: Services
  readonly inbox: InboxChannel
  readonly worker: OutboxWorker
  /** Where the server is open to other machines: what a caller must show (S20). */
  readonly token?: string | undefined
}

/** What `dev` shows a person: the page at `/`, the inbox, the demo pool. No other origin may read, frame or embed any of it. */
export function devRoutes(app: FastifyInstance, server: DevServer): void {
  app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
    })
    scope.setErrorHandler(async (error, request, reply) => {
      server.services.log.error({ err: error, path: request.routeOptions.url }, 'a page of dev failed')
      return reply.code(500).send({ error: 'This failed; the log says why.' })
    })
    if (server.token !== undefined) tokenGate(scope, server.token)
    page(scope)
    overviewRoute(scope, server.services)
    inboxRoute(scope, server)
    mailRoute(scope, server.inbox)
    // The API answers a preflight at any path; here there is nothing that another origin may do.
    scope.options('/_sparekey/*', async (_request, reply) => reply.code(204).send())
  })
}
