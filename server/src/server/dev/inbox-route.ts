import type { FastifyInstance } from 'fastify'
import type { InboxChannel, InboxMessage } from '../../messages/channels/inbox.ts'
import type { OutboxWorker } from '../../messages/worker.ts'

const LONGEST_WAIT = 60
const MOST = 100

/**
 * `GET /_sparekey/inbox?to=ADDRESS&since=ID&wait=SECONDS`: the messages of an address, newest first. It waits until one newer than `since` is
 * there, nothing that is due is left to be sent to the address, or the time is up, then answers with what there is.
 */
export function inboxRoute(app: FastifyInstance, { inbox, worker }: { readonly inbox: InboxChannel; readonly worker: OutboxWorker }): void {
  app.get('/_sparekey/inbox', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store' })
    const query = readQuery(request.query)
    if ('problem' in query) return reply.code(400).send({ error: query.problem })
    const messages = await waitFor(inbox, worker, query)
    return { messages: messages.map(shown) }
  })
}

interface InboxQuery {
  readonly to: string | undefined
  readonly since: string | undefined
  readonly wait: number
}

async function waitFor(inbox: InboxChannel, worker: OutboxWorker, { to, since, wait }: InboxQuery): Promise<readonly InboxMessage[]> {
  const timeUp = AbortSignal.timeout(wait * 1_000)
  for (;;) {
    // Listened for before the look, so that what arrives in between is not missed.
    using change = nextChange(worker, timeUp)
    const nothingComes = to !== undefined && (await inbox.pendingTo(to)) === 0
    const found = await inbox.list({ to, since, limit: MOST })
    if (found.length > 0 || nothingComes || wait === 0 || timeUp.aborted) return found
    await change.happened
  }
}

/** The next message that is settled, or the end of the time. */
function nextChange(worker: OutboxWorker, timeUp: AbortSignal): Disposable & { readonly happened: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>()
  const forget = worker.onSettled(resolve)
  const onTime = () => resolve()
  timeUp.addEventListener('abort', onTime, { once: true })
  return {
    happened: promise,
    [Symbol.dispose]() {
      forget()
      timeUp.removeEventListener('abort', onTime)
    },
  }
}

function readQuery(query: unknown): InboxQuery | { readonly problem: string } {
  const { to, since, wait = '0', ...others } = (query ?? {}) as Readonly<Record<string, unknown>>
  const unknown = Object.keys(others)
  if (unknown.length > 0) return { problem: `there is no parameter ${unknown.join(', ')}; known are to, since and wait` }
  if (to !== undefined && typeof to !== 'string') return { problem: 'to must be given once' }
  if (since !== undefined && typeof since !== 'string') return { problem: 'since must be given once' }
  const seconds = typeof wait === 'string' && /^\d+(\.\d+)?$/.test(wait) ? Number(wait) : Number.NaN
  if (!(seconds >= 0 && seconds <= LONGEST_WAIT)) return { problem: `wait must be a number of seconds from 0 to ${LONGEST_WAIT}` }
  return { to, since, wait: seconds }
}

function shown({ inboxId, to, medium, kind, subject, body, code, at }: InboxMessage) {
  return { id: inboxId, to, medium, kind, subject: subject ?? null, body, code: code ?? null, sentAt: new Date(at).toISOString() }
}
