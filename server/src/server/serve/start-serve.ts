import { fastify, type FastifyInstance } from 'fastify'
import { settingsTable, type Settings } from '../../config/settings.ts'
import type { Services } from '../../features/context.ts'
import { systemClock } from '../../kernel/clock.ts'
import type { OutboxWorker } from '../../messages/worker.ts'
import { isOperationName, operations } from '../../model/index.ts'
import type { Authorise } from '../../protocol/authorise.ts'
import { trustedProxies } from '../../protocol/peer-address.ts'
import { sentences } from '../../protocol/sentences.ts'
import { verifySignatures } from '../../protocol/verify-signature.ts'
import { openBreachedList } from '../breached/breached-list.ts'
import { confirmRoute } from '../confirm/route.ts'
import { openCore, type CoreOptions } from '../core.ts'
import { listen } from '../listen.ts'
import { createListener, type ListenerParts } from '../listener.ts'
import { readMasterKeys } from '../master-key.ts'
import { listenToOperator, operatorParts } from '../operator/socket.ts'
import { publicRoutes } from '../public-routes.ts'
import { LIMITS } from '../start.ts'
import { accessKeyFinder } from './access-keys.ts'
import { channelsOf } from './channels.ts'
import { autoCertificate } from './auto-certificate.ts'
import { followCertificate, readCertificate } from './certificate.ts'
import { createMetrics } from './metrics.ts'
import { readiness } from './probes.ts'
import { watch } from './watch.ts'
import { Unsafe, unsafe, type ServeMode } from './unsafe.ts'

export interface ServeOptions extends Omit<CoreOptions, 'store' | 'masterKeys' | 'masterKeyFile'> {
  readonly mode: ServeMode
  /** Milliseconds between two looks at the certificate's files. */
  readonly lookAtCertificate?: number
  /** Milliseconds between two looks at what may be wrong. */
  readonly watchEvery?: number
  readonly limits?: ListenerParts['limits']
}

/** The settings that say where a listener is. */
type Place = readonly [host: 'host' | 'adminHost' | 'metricsHost', port: 'port' | 'adminPort' | 'metricsPort']

/** A server for production. Addresses are absent where this process does not listen. */
export interface ServingServer extends AsyncDisposable {
  readonly url: string | undefined
  readonly adminUrl: string | undefined
  readonly metricsUrl: string
  /** The authority to trust, where the certificate is this server's own. */
  readonly caFile: string | undefined
  readonly services: Services
  readonly worker: OutboxWorker
  /** Stops accepting, finishes what is on its way, closes the store. May be called again. */
  close(): Promise<void>
}

/**
 * Starts a server that may face a network: signatures are verified, nothing is shown that belongs to development, administrators and metrics have
 * listeners of their own.
 *
 * @throws Unsafe with every problem of the settings · CannotStart or StoreCannotOpen with a sentence for the operator
 */
export async function startServe({ mode, ...options }: ServeOptions): Promise<ServingServer> {
  const { settings, now = systemClock } = options
  const breached = openBreachedList(settings.breachedPasswords)
  const problems = [...unsafe(settings, mode, now()), ...('problem' in breached ? [breached.problem] : [])]
  const { store, masterKeyFile, publicUrl } = settings
  if (
    problems.length > 0 ||
    'problem' in breached ||
    store === undefined ||
    masterKeyFile === undefined ||
    publicUrl === undefined
  )
    throw new Unsafe(problems)
  await using stack = new AsyncDisposableStack()
  const core = stack.use(
    await openCore(
      { ...options, store, masterKeyFile, masterKeys: readMasterKeys(masterKeyFile) },
      {
        publicUrl: () => publicUrl,
        breachedPasswords: breached.list,
        channels: (parts) => channelsOf(settings, parts),
        delivers: mode.only !== 'api',
        newPoolSettings: { profile: 'hardened' },
      },
    ),
  )
  const { services, worker, log } = core
  const { ids } = services
  const watching = stack.use(
    watch(
      {
        ...services,
        worker,
        now,
        steady: () => performance.now(),
        log,
        databaseFile: store.engine === 'sqlite' ? store.file : undefined,
        certificateFile: settings.tlsCertificateFile,
      },
      options.watchEvery,
    ),
  )
  const metrics = createMetrics({
    store: services.store,
    worker,
    sinks: core.sinks,
    watch: watching,
    texts: services.texts,
    now,
  })
  const ready = readiness(services.store)
  const proxies = trustedProxies(settings.trustedProxies)
  const files = filesOf(settings)
  const auto =
    mode.tls === 'auto' ? autoCertificate(masterKeyFile, publicUrl, { now: now(), random: services.random }) : undefined
  const tls = files ? readCertificate(files) : auto

  const door = (authorise: Authorise, rest: Pick<Parameters<typeof createListener>[0], 'allowOrigin' | 'routes'>) =>
    createListener({
      pipeline: metrics.observed(core.pipeline(authorise)),
      ids,
      log,
      trustedProxies: proxies,
      allowHost: () => true,
      limits: options.limits ?? LIMITS,
      tls,
      ...rest,
    })
  const opened = async (app: FastifyInstance, [hostName, portName]: Place) => {
    const names = { host: settingsTable[hostName].env, port: settingsTable[portName].env }
    const url = await listen(app, { host: settings[hostName], port: settings[portName] }, names)
    stack.defer(async () => app.close())
    return url
  }

  let url: string | undefined
  let adminUrl: string | undefined
  if (mode.only !== 'worker') {
    const allowOrigin = publicOrigins(settings.corsOrigins)
    const app = door(refuseAdministrators, {
      allowOrigin,
      routes(instance) {
        ready.routes(instance)
        publicRoutes(instance, services, allowOrigin)
        confirmRoute(instance, {
          services,
          pipeline: metrics.observed(core.pipeline(refuseAdministrators)),
          trustedProxies: proxies,
        })
      },
    })
    const find = accessKeyFinder({
      store: services.store,
      keys: services.keys,
      now,
      accountId: settings.accountId,
      log,
    })
    const admin = door(verifySignatures(now, find), { allowOrigin: () => false, routes: () => {} })
    if (files) stack.use(followCertificate([app.server, admin.server], files, log, options.lookAtCertificate))
    url = await opened(app, ['host', 'port'])
    adminUrl = await opened(admin, ['adminHost', 'adminPort'])
  }
  const internal = fastify()
  metrics.routes(internal)
  ready.routes(internal)
  const metricsUrl = await opened(internal, ['metricsHost', 'metricsPort'])

  if (store.engine === 'sqlite') {
    const { saveImage } = core
    const parts = operatorParts(services, { saveImage, alarms: watching.on })
    stack.use(await listenToOperator(store.file, parts, log))
  }
  if (mode.only !== 'api') worker.wake()

  const owned = stack.move()
  let closing: Promise<void> | undefined
  const close = () => {
    ready.leave()
    return (closing ??= owned.disposeAsync())
  }
  return { url, adminUrl, metricsUrl, caFile: auto?.caFile, services, worker, close, [Symbol.asyncDispose]: close }
}

/** The public address serves users: who signs is told where to go. */
const refuseAdministrators: Authorise = () => ({
  kind: 'refused',
  type: 'AccessDeniedException',
  message: sentences.administratorsElsewhere,
})

/** Pages of any origin may call what needs no signature, or only those that were configured; what is signed is for no page (S20). */
function publicOrigins(configured: readonly string[]) {
  return (origin: string, target?: string) => {
    const name = target?.split('.').at(-1) ?? ''
    if (isOperationName(name) && operations[name].access === 'sigv4') return false
    return configured.length === 0 || configured.includes(origin)
  }
}

function filesOf({ tlsCertificateFile: certificateFile, tlsKeyFile: keyFile }: Settings) {
  return certificateFile !== undefined && keyFile !== undefined ? { certificateFile, keyFile } : undefined
}
