import type { Clock } from '../../kernel/clock.ts'
import type { Outbound } from '../../kernel/outbound.ts'
import { webhookHeaders } from '../../kernel/webhook-signature.ts'
import { thrownMessage, type FunctionTarget } from '../function-target.ts'
import { overHttp } from './over-http.ts'

const PASSING = new Set([408, 429, 502, 503, 504])

/**
 * A function behind an address of the operator's: the event is posted, signed as Standard Webhooks has it, and 2xx answers with what it gives back. 422 with
 * `{"errorMessage": "…"}` says that it threw; whatever else comes, it was not run.
 */
export function webhook(
  { outbound, now }: { readonly outbound: Outbound; readonly now: Clock },
  { url, secret }: { readonly url: string; readonly secret: string },
): FunctionTarget {
  return {
    invoke({ id, payload, signal }) {
      const headers = webhookHeaders(secret, id, payload, now())
      return overHttp(outbound, { url, headers, body: payload, signal }, ({ status, body }) => {
        if (status >= 200 && status < 300) return { kind: 'returned', payload: body }
        if (status === 422) return { kind: 'failed', message: thrownMessage(body) ?? 'Unhandled' }
        return { kind: 'not invoked', code: `HTTP ${status}`, mayPass: PASSING.has(status) }
      })
    },
  }
}
