import type { FastifyInstance } from 'fastify'
import type { InboxChannel, InboxMessage } from '../../messages/channels/inbox.ts'
import type { OutboxWorker } from '../../messages/worker.ts'

/** Seconds. */
const LONGEST_WAIT = 60
/** Messages in one answer, and as many are shown. */
export const MOST_MESSAGES = 100

/**
 * `GET /_sparekey/inbox?to=ADDRESS&since=ID&wait=SECONDS`: the messages of an address, newest first. It waits until one newer than `since` is
 * there, nothing that is due is left to be sent to the address, or the time is up, then answers with what there is.
 */
export function inboxRoute(
  app: FastifyInstance,
  server: { readonly inbox: InboxChannel; readonly worker: OutboxWorker },
): void {
  const closing = new AbortController()
  app.addHook('preClose', async () => closing.abort())
  app.get('/_sparekey/inbox', async (request, reply) => {
    // A person reads this with curl: the next prompt belongs on a line of its own.
    reply.serializer((answer) => `${JSON.stringify(answer)}\n`)
    const query = readQuery(request.query)
    if ('problem' in query) return reply.code(400).send({ error: query.problem })
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    const over = AbortSignal.any([AbortSignal.timeout(query.wait * 1_000), closing.signal, gone.signal])
    const messages = await waitFor(server, query, over)
    return { messages: messages.map(shown) }
  })
}

interface InboxQuery {
  readonly to: string | undefined
  readonly since: string | undefined
  /** Seconds. */
  readonly wait: number
}

async function waitFor(
  { inbox, worker }: { readonly inbox: InboxChannel; readonly worker: OutboxWorker },
  { to, since, wait }: InboxQuery,
  over: AbortSignal,
): Promise<readonly InboxMessage[]> {
  for (;;) {
    // Listened for before the look, so that what arrives in between is not missed.
    using change = nextChange(worker, over)
    const nothingComes = to !== undefined && (await inbox.pendingTo(to)) === 0
    const found = await inbox.list({ to, since, limit: MOST_MESSAGES })
    if (found.length > 0 || nothingComes || wait === 0 || over.aborted) return found
    await change.happened
  }
}

/** The next message that is settled, or the end of the waiting. */
function nextChange(worker: OutboxWorker, over: AbortSignal): Disposable & { readonly happened: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>()
  const forget = worker.onSettled(() => resolve())
  const onOver = () => resolve()
  over.addEventListener('abort', onOver, { once: true })
  return {
    happened: promise,
    [Symbol.dispose]() {
      forget()
      over.removeEventListener('abort', onOver)
    },
  }
}

function readQuery(query: unknown): InboxQuery | { readonly problem: string } {
  const { to, since, wait = '0', ...others } = objectOf(query)
  const unknown = Object.keys(others)
  if (unknown.length > 0)
    return { problem: `there is no parameter ${unknown.join(', ')}; known are to, since and wait` }
  if (to !== undefined && (typeof to !== 'string' || to === '')) return { problem: 'to must be one address' }
  if (since !== undefined && typeof since !== 'string') return { problem: 'since must be the id of one message' }
  const seconds = typeof wait === 'string' && /^\d{1,3}(\.\d{1,3})?$/.test(wait) ? Number(wait) : Number.NaN
  if (!(seconds <= LONGEST_WAIT)) return { problem: `wait must be a number of seconds from 0 to ${LONGEST_WAIT}` }
  // No address has a space: it was a plus that nobody escaped.
  return { to: to?.replaceAll(' ', '+'), since, wait: seconds }
}

function objectOf(query: unknown): Readonly<Record<string, unknown>> {
  return typeof query === 'object' && query !== null ? { ...query } : {}
}

function shown({ inboxId, to, medium, kind, subject, body, code, link, at }: InboxMessage) {
  return {
    id: inboxId,
    to,
    medium,
    kind,
    subject: subject ?? null,
    body,
    code: code ?? null,
    link: link ?? null,
    sentAt: new Date(at).toISOString(),
  }
}
