import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { FastifyInstance } from 'fastify'
import { SECOND, type Clock } from '../../kernel/clock.ts'
import { isOperationName } from '../../model/index.ts'
import type { TextFlow } from '../../messages/text-flow.ts'
import type { OutboxWorker } from '../../messages/worker.ts'
import type { Pipeline } from '../../protocol/pipeline.ts'
import type { Store } from '../../store/ports/index.ts'
import { alarms, type Watch } from './watch.ts'

export interface Metrics {
  /** Counts and times what goes through. */
  observed(pipeline: Pipeline): Pipeline
  routes(app: FastifyInstance): void
}

/** What an operator watches, in Prometheus's form. No label holds anything a caller made up. */
export function createMetrics({
  store,
  worker,
  watch,
  texts,
  now,
}: {
  readonly store: Pick<Store, 'read' | 'load'>
  readonly watch: Pick<Watch, 'on'>
  readonly texts: Pick<TextFlow, 'reading' | 'unreachable'>
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
  const load = new Gauge({
    name: 'sparekey_database_connections',
    help: 'Connections to the database: busy, most that there may be, and work that waits for one.',
    labelNames: ['state'],
    registers,
  })
  const alarm = new Gauge({
    name: 'sparekey_alarm',
    help: '1 while something is wrong that an operator should see to; the log says what.',
    labelNames: ['alarm'],
    registers,
  })
  const textMessages = new Gauge({
    name: 'sparekey_text_messages',
    help: 'Text messages of the last hour by country: sent, and codes that came back.',
    labelNames: ['country', 'outcome'],
    registers,
  })
  const unreachable = new Gauge({
    name: 'sparekey_unreachable_phones',
    help: 'Codes of the last hour that would have gone to a phone, if a sender and its country were configured.',
    registers,
  })
  const reached = new Gauge({ name: 'sparekey_database_up', help: '1 while the database answers.', registers })

  /** At every scrape: what only the database knows. */
  async function look(): Promise<void> {
    for (const [outcome, count] of Object.entries(worker.counts)) deliveries.set({ outcome }, count)
    for (const [state, count] of Object.entries(store.load())) load.set({ state }, count)
    for (const name of alarms) alarm.set({ alarm: name }, watch.on.has(name) ? 1 : 0)
    for (const { country, sent, confirmed } of texts.reading()) {
      textMessages.set({ country, outcome: 'sent' }, sent)
      textMessages.set({ country, outcome: 'confirmed' }, confirmed)
    }
    unreachable.set(texts.unreachable())
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
