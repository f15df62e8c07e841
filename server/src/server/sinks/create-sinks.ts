import type { SinkAddress } from '../../config/sink.ts'
import { settingsTable, type Settings } from '../../config/settings.ts'
import type { Ids } from '../../kernel/ids.ts'
import { outbound } from '../outbound.ts'
import { fileSink } from './file-sink.ts'
import { lineQueue, type LineQueue, type LineQueueParts } from './line-queue.ts'
import { webhookSink } from './webhook-sink.ts'

/** Everything that leaves as lines of JSON. */
export interface Sinks extends AsyncDisposable {
  /** By the names of the setting. */
  readonly logs: ReadonlyMap<string, LineQueue>
  readonly analytics: LineQueue | undefined
}

/** The sinks that the settings name; two names of one place share its queue. */
export function createSinks(
  settings: Pick<Settings, 'logDestinations' | 'analytics' | 'outboundHosts'>,
  parts: Pick<LineQueueParts, 'now' | 'timer' | 'log'> & { readonly ids: Ids },
): Sinks {
  const calls = { ...parts, outbound: outbound(settings.outboundHosts) }
  const made = new Map<string, LineQueue>()
  const queueTo = (name: string, address: SinkAddress): LineQueue => {
    const place = JSON.stringify(address)
    const sink = address.kind === 'file' ? fileSink(address.path) : webhookSink(calls, address)
    const queue = made.get(place) ?? lineQueue({ ...parts, name, sink })
    made.set(place, queue)
    return queue
  }
  const { logDestinations, analytics } = settings
  return {
    logs: new Map([...logDestinations].map(([name, to]) => [name, queueTo(settingsTable.logDestinations.env, to)])),
    analytics: analytics && queueTo(settingsTable.analytics.env, analytics),
    async [Symbol.asyncDispose]() {
      await Promise.all([...made.values()].map((queue) => queue[Symbol.asyncDispose]()))
    },
  }
}
