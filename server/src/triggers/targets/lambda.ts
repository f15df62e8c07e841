import type { Clock } from '../../kernel/clock.ts'
import type { Outbound } from '../../kernel/outbound.ts'
import { signedHeaders, type SigningAccount } from '../../kernel/sigv4.ts'
import { parsedJson, thrownMessage, type FunctionTarget, type Outcome } from '../function-target.ts'
import { overHttp } from './over-http.ts'

/** Invoke of AWS Lambda (API 2015-03-31), or of anything that speaks as it does. */
export function lambda(
  { outbound, now }: { readonly outbound: Outbound; readonly now: Clock },
  account: SigningAccount & { readonly base: string },
): FunctionTarget {
  return {
    invoke({ arn, payload, signal }) {
      const url = new URL(`${account.base}/2015-03-31/functions/${encodeURIComponent(arn)}/invocations`)
      const asJson = { 'content-type': 'application/json', 'x-amz-invocation-type': 'RequestResponse' }
      const call = { url, method: 'POST', headers: asJson, body: payload }
      const headers = signedHeaders(account, 'lambda', call, now())
      return overHttp(outbound, { url: url.href, headers, body: payload, signal }, outcomeOf)
    },
  }
}

function outcomeOf({
  status,
  headers,
  body,
}: {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}): Outcome {
  if (status === 200 && headers['x-amz-function-error'] === undefined) return { kind: 'returned', payload: body }
  if (status === 200) return { kind: 'failed', message: thrownMessage(body) ?? 'Unhandled' }
  // Lambda's own 5xx are final (working with Lambda triggers, developer guide); only being asked to slow down is not.
  return { kind: 'not invoked', code: codeOf(headers['x-amzn-errortype'], body, status), mayPass: status === 429 }
}

function codeOf(header: string | undefined, body: string, status: number): string {
  const named = header?.split(':')[0] ?? nameIn(parsedJson(body))
  return named !== undefined && /^[A-Za-z]{1,80}$/.test(named) ? named : `HTTP ${status}`
}

function nameIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('__type' in value)) return undefined
  return typeof value.__type === 'string' ? value.__type.split('#').at(-1) : undefined
}
