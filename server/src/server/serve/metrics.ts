import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { FastifyInstance } from 'fastify'
import { SECOND, type Clock } from '../../kernel/clock.ts'
import { isOperationName } from '../../model/index.ts'
import type { TextFlow } from '../../messages/text-flow.ts'
import type { OutboxWorker } from '../../messages/worker.ts'
import type { Pipeline } from '../../protocol/pipeline.ts'
import type { Store } from '../../store/ports/index.ts'
import type { Sinks } from '../sinks/create-sinks.ts'
import { metricsTable } from './metrics-table.ts'
import { alarms, type Watch } from './watch.ts'

export interface Metrics {
  /** Counts and times what goes through. */
  observed(pipeline: Pipeline): Pipeline
  routes(app: FastifyInstance): void
}

/** What an operator watches, in Prometheus's form. */
export function createMetrics({
  store,
  worker,
  sinks,
  watch,
  texts,
  now,
}: {
  readonly store: Pick<Store, 'read' | 'load'>
  readonly watch: Pick<Watch, 'on'>
  readonly texts: Pick<TextFlow, 'reading' | 'unreachable'>
  readonly worker: Pick<OutboxWorker, 'counts'>
  readonly sinks: Sinks
  readonly now: Clock
}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const made = ({ name, meaning: help, labels }: (typeof metricsTable)[keyof typeof metricsTable]) => ({
    name,
    help,
    labelNames: Object.keys(labels),
    registers,
  })
  const calls = new Counter(made(metricsTable.calls))
  const durations = new Histogram({
    ...made(metricsTable.durations),
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  })
  const deliveries = new Counter(made(metricsTable.deliveries))
  const lines = new Counter(made(metricsTable.lines))
  const waiting = new Gauge(made(metricsTable.waiting))
  const age = new Gauge(made(metricsTable.age))
  const load = new Gauge(made(metricsTable.load))
  const alarm = new Gauge(made(metricsTable.alarm))
  const textMessages = new Gauge(made(metricsTable.textMessages))
  const unreachable = new Gauge(made(metricsTable.unreachable))
  const reached = new Gauge(made(metricsTable.reached))

  /** At every scrape: what only the database knows. */
  async function look(): Promise<void> {
    deliveries.reset()
    for (const [outcome, count] of Object.entries(worker.counts)) deliveries.inc({ outcome }, count)
    lines.reset()
    for (const { counts } of new Set(sinks.logs.values()))
      for (const [outcome, count] of Object.entries(counts)) lines.inc({ to: 'logs', outcome }, count)
    for (const [outcome, count] of Object.entries(sinks.analytics?.counts ?? {}))
      lines.inc({ to: 'analytics', outcome }, count)
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
