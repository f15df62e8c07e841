import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { FastifyInstance } from 'fastify'
import { SECOND, type Clock } from '../../kernel/clock.ts'
import { isOperationName } from '../../model/index.ts'
import type { TextFlow } from '../../messages/text-flow.ts'
import type { OutboxWorker } from '../../messages/worker.ts'
import type { Pipeline } from '../../protocol/pipeline.ts'
import type { Store } from '../../store/ports/index.ts'
import { alarms, type Watch } from './watch.ts'

interface Described {
  readonly kind: 'counter' | 'histogram' | 'gauge'
  readonly help: string
  readonly labels: readonly string[]
}

const gauges = {
  deliveries: {
    kind: 'gauge',
    help: 'Tries at messages by this process, by what came of them: sent, retry, given-up.',
    labels: ['outcome'],
  },
  outbox_messages: { kind: 'gauge', help: 'Messages that wait to be sent.', labels: [] },
  outbox_oldest_due_seconds: {
    kind: 'gauge',
    help: 'For how long the message that is due longest has been due.',
    labels: [],
  },
  database_connections: {
    kind: 'gauge',
    help: 'Connections to the database: busy, the most there may be (most), and work that waits for one (waiting).',
    labels: ['state'],
  },
  alarm: {
    kind: 'gauge',
    help: '1 while something is wrong that an operator should see to; the log says what.',
    labels: ['alarm'],
  },
  text_messages: {
    kind: 'gauge',
    help: 'Text messages of the last hour by country: sent, and those whose codes came back confirmed.',
    labels: ['country', 'outcome'],
  },
  unreachable_phones: {
    kind: 'gauge',
    help: 'Codes of the last hour that would have gone to a phone, if a sender and its country were configured.',
    labels: [],
  },
  database_up: { kind: 'gauge', help: '1 while the database answers.', labels: [] },
} as const satisfies Readonly<Record<string, Described>>

/** Without their prefix `sparekey_`: the page about them is made of this. */
export const ownMetrics = {
  calls_total: {
    kind: 'counter',
    help: 'Calls by operation and outcome: ok, or the type of the error.',
    labels: ['operation', 'outcome'],
  },
  call_seconds: { kind: 'histogram', help: 'Time from a whole request to its answer.', labels: ['operation'] },
  ...gauges,
} as const satisfies Readonly<Record<string, Described>>

const described = ({ help, labels }: Described) => ({ help, labelNames: [...labels] })

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
  const gauge = (name: keyof typeof gauges) =>
    new Gauge<string>({ name: `sparekey_${name}`, ...described(gauges[name]), registers })
  const calls = new Counter({ name: 'sparekey_calls_total', ...described(ownMetrics.calls_total), registers })
  const durations = new Histogram({
    name: 'sparekey_call_seconds',
    ...described(ownMetrics.call_seconds),
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const [deliveries, waiting, age, load] = [
    gauge('deliveries'),
    gauge('outbox_messages'),
    gauge('outbox_oldest_due_seconds'),
    gauge('database_connections'),
  ]
  const [alarm, textMessages] = [gauge('alarm'), gauge('text_messages')]
  const [unreachable, reached] = [gauge('unreachable_phones'), gauge('database_up')]

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
