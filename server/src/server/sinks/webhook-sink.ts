import type { Clock } from '../../kernel/clock.ts'
import type { Ids } from '../../kernel/ids.ts'
import { OutboundError, type Outbound } from '../../kernel/outbound.ts'
import { webhookHeaders } from '../../kernel/webhook-signature.ts'
import type { Sink } from './sink.ts'

/** One signed call for some lines; whatever is not 2xx did not take them. */
export function webhookSink(
  { outbound, now, ids }: { readonly outbound: Outbound; readonly now: Clock; readonly ids: Pick<Ids, 'row'> },
  { url, secret }: { readonly url: string; readonly secret: string },
): Sink {
  return {
    async write(lines) {
      const body = lines.map((line) => `${line}\n`).join('')
      const headers = { ...webhookHeaders(secret, ids.row(), body, now()), 'content-type': 'application/x-ndjson' }
      const { status } = await outbound({ url, method: 'POST', headers, body })
      if (status < 200 || status > 299) throw new OutboundError(`it answered ${status}`)
    },
  }
}
