import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { FastifyInstance } from 'fastify'
import { SECOND, type Clock } from '../../kernel/clock.ts'
import { isOperationName } from '../../model/index.ts'
import type { OutboxWorker } from '../../messages/worker.ts'
import type { Pipeline } from '../../protocol/pipeline.ts'
import type { Store } from '../../store/ports/index.ts'

export interface Metrics {
  /** Counts and times what goes through. */
  observed(pipeline: Pipeline): Pipeline
  routes(app: FastifyInstance): void
}

/** What an operator watches, in Prometheus's form. No label holds anything a caller made up. */
export function createMetrics({
  store,
  worker,
  now,
}: {
  readonly store: Pick<Store, 'read'>
  readonly worker: Pick<OutboxWorker, 'counts'>
  readonly now: Clock
}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const calls = new Counter({
    name: 'sparekey_calls_total',
    help: 'Calls by operation and outcome: ok, or the type of the error.',
    labelNames: ['operation', 'outcome'],
    registers,
  })
  const durations = new Histogram({
    name: 'sparekey_call_seconds',
    help: 'Time from a whole request to its answer.',
    labelNames: ['operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const deliveries = new Gauge({
    name: 'sparekey_deliveries',
    help: 'Tries at messages by this process, by what came of them: sent, retry, given-up.',
    labelNames: ['outcome'],
    registers,
  })
  const waiting = new Gauge({ name: 'sparekey_outbox_messages', help: 'Messages that wait to be sent.', registers })
  const age = new Gauge({
    name: 'sparekey_outbox_oldest_due_seconds',
    help: 'For how long the message that is due longest has been due.',
    registers,
  })
  const reached = new Gauge({ name: 'sparekey_database_up', help: '1 while the database answers.', registers })

  /** At every scrape: what only the database knows. */
  async function look(): Promise<void> {
    for (const [outcome, count] of Object.entries(worker.counts)) deliveries.set({ outcome }, count)
    try {
      const [depth, next] = await store.read(async (tx) => [await tx.outbox.backlog(), await tx.outbox.nextRunAt()])
      waiting.set(depth ?? 0)
      age.set(next === undefined ? 0 : Math.max(0, now() - next) / SECOND)
      reached.set(1)
    } catch {
      // That it is away is what the gauge says; the log says why.
      reached.set(0)
    }
  }

  return {
    observed: (pipeline) => async (incoming) => {
      const name = incoming.target?.split('.').at(-1) ?? ''
      const operation = isOperationName(name) ? name : 'unknown'
      const done = durations.startTimer({ operation })
      const answer = await pipeline(incoming)
      done()
      calls.inc({ operation, outcome: answer.headers['x-amzn-errortype']?.slice(0, -1) ?? 'ok' })
      return answer
    },
    routes(app) {
      app.get('/metrics', async (_request, reply) => {
        await look()
        return reply.type(registry.contentType).send(await registry.metrics())
      })
    },
  }
}
