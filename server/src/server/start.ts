import type { FastifyInstance } from 'fastify'
import type { Settings } from '../config/settings.ts'
import type { Services } from '../features/context.ts'
import type { Channel } from '../messages/channel.ts'
import { inboxChannel, type InboxChannel } from '../messages/channels/inbox.ts'
import { tee } from '../messages/channels/tee.ts'
import type { OutboxWorker } from '../messages/worker.ts'
import { acceptAnySignature } from '../protocol/authorise.ts'
import { loopbackOrigins } from '../protocol/cors.ts'
import { trustedProxies } from '../protocol/peer-address.ts'
import { openBreachedList } from './breached/breached-list.ts'
import { confirmRoute } from './confirm/route.ts'
import { openCore, type CoreOptions } from './core.ts'
import { hostGate } from './host-gate.ts'
import { listen } from './listen.ts'
import { createListener } from './listener.ts'
import { mailChannel } from './mail-channel.ts'
import { CannotStart } from './master-key.ts'
import { listenToOperator, operatorParts } from './operator/socket.ts'
import { publicRoutes } from './public-routes.ts'
import type { Snapshots } from './snapshots.ts'
import type { Sweeper } from './sweeping.ts'

/** A development server: one listener, any signature, an inbox. */
export interface StartOptions extends CoreOptions {
  /** Opens the server to other machines (`dev --host`): callers must show it. */
  readonly token?: string | undefined
  readonly limits?: { readonly body: number; readonly arrival: number }
  /** Routes of `dev`: the page and the inbox. */
  readonly devRoutes?: (
    app: FastifyInstance,
    server: Pick<RunningServer, 'services' | 'inbox' | 'worker'> & { readonly token: string | undefined },
  ) => void
}

export interface RunningServer extends AsyncDisposable {
  /** `http://127.0.0.1:8229`. */
  readonly url: string
  readonly services: Services
  readonly inbox: InboxChannel
  readonly worker: OutboxWorker
  readonly sweeper: Pick<Sweeper, 'sweep'>
  readonly snapshots: Snapshots
  /** Stops accepting, finishes what is on its way, closes the store. May be called again. */
  close(): Promise<void>
}

/** What strangers may send: bytes of a body, and milliseconds until a whole request must have arrived (S19). */
export const LIMITS = { body: 1_048_576, arrival: 5_000 }

/**
 * Starts a development server. What was opened is closed again when a later step fails.
 *
 * @throws CannotStart or StoreCannotOpen with a sentence for the operator
 */
export async function start(options: StartOptions): Promise<RunningServer> {
  const { settings } = options
  const breached = openBreachedList(settings.breachedPasswords)
  if ('problem' in breached) throw new CannotStart(breached.problem)
  await using stack = new AsyncDisposableStack()
  const listening = { url: '' }
  let inbox: InboxChannel | undefined
  const core = stack.use(
    await openCore(options, {
      breachedPasswords: breached.list,
      admitsUnknownFunctions: true,
      publicUrl: () => settings.publicUrl ?? listening.url,
      channels: (parts) => channelsOf(settings, (inbox = inboxChannel(parts))),
    }),
  )
  if (!inbox) throw new Error('the server was put together without its inbox')
  const box = inbox
  const { services, worker, sweeper, snapshots, log } = core

  const pipeline = core.pipeline(acceptAnySignature(options.token))
  const proxies = trustedProxies(settings.trustedProxies)
  const app = createListener({
    pipeline,
    ids: services.ids,
    log,
    trustedProxies: proxies,
    allowOrigin: loopbackOrigins(settings.corsOrigins),
    allowHost: hostGate(options.token !== undefined),
    limits: options.limits ?? LIMITS,
    routes(instance) {
      publicRoutes(instance, services, loopbackOrigins(settings.corsOrigins))
      confirmRoute(instance, { services, pipeline, trustedProxies: proxies })
      options.devRoutes?.(instance, { services, inbox: box, worker, token: options.token })
    },
  })
  if (options.store.engine === 'sqlite') {
    stack.use(await listenToOperator(options.store.file, operatorParts(services, core), log))
  }
  listening.url = await listen(app, settings, { host: '--host', port: '--port' })
  stack.defer(async () => app.close())
  worker.wake()

  const owned = stack.move()
  let closing: Promise<void> | undefined
  const close = () => (closing ??= owned.disposeAsync())
  return { url: listening.url, services, inbox: box, worker, sweeper, snapshots, close, [Symbol.asyncDispose]: close }
}

/** `dev` keeps every message; with an SMTP server e-mail really goes out as well. */
function channelsOf(settings: Settings, inbox: InboxChannel): readonly Channel[] {
  const mail = mailChannel(settings)
  return mail ? [tee(mail, inbox), inbox] : [inbox]
}
