import type { FastifyInstance } from 'fastify'
import type { InboxChannel } from '../../messages/channels/inbox.ts'
import type { OutboxWorker } from '../../messages/worker.ts'
import { inboxRoute } from './inbox-route.ts'

/** What `dev` shows a person: the inbox. No other origin may read any of it. */
export function devRoutes(app: FastifyInstance, server: { readonly inbox: InboxChannel; readonly worker: OutboxWorker }): void {
  inboxRoute(app, server)
}
