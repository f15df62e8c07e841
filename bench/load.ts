import { Agent, request } from 'node:http'
import type { Call } from './workloads.ts'

/** Milliseconds: as long as it takes the engine to compile what is hot. */
const WARM_UP = 2_000

export interface Load {
  /** Requests a second. */
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly failures: number
  /** Length of the window, seconds. */
  readonly seconds: number
}

/** Closed loop: `concurrency` callers, each with one request on the way, for `seconds`, after a warm-up; `onWindow` is called between them. */
export async function load(
  url: string,
  concurrency: number,
  seconds: number,
  next: () => Call,
  onWindow: () => void = () => {},
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const times: number[] = []
  let failures = 0
  const call = async () => {
    const began = performance.now()
    if (!(await post(url, agent, next()))) failures += 1
    times.push(performance.now() - began)
  }
  let until = performance.now() + WARM_UP
  const caller = async () => {
    while (performance.now() < until) await call()
  }
  await Promise.all(Array.from({ length: concurrency }, caller))
  times.length = 0
  failures = 0
  onWindow()
  const began = performance.now()
  until = began + seconds * 1_000
  await Promise.all(Array.from({ length: concurrency }, caller))
  const took = performance.now() - began
  agent.destroy()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { perSecond: (sorted.length / took) * 1_000, p50: at(0.5), p99: at(0.99), failures, seconds: took / 1_000 }
}

/** One request with the headers that the JavaScript SDK sends. Whether it was answered well. */
export function post(url: string, agent: Agent, { target, body, signed }: Call): Promise<boolean> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const outgoing = request(
      {
        agent,
        hostname,
        port,
        method: 'POST',
        path: '/',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${target}`,
          'content-length': Buffer.byteLength(body),
          'x-amz-user-agent':
            'aws-sdk-js/3.1169.0 ua/2.1 os/linux lang/js md/nodejs#24.21.0 api/cognito-identity-provider#3.1169.0',
          'user-agent':
            'aws-sdk-js/3.1169.0 ua/2.1 os/linux lang/js md/nodejs#24.21.0 api/cognito-identity-provider#3.1169.0 m/E',
          'amz-sdk-invocation-id': '4cde5a1e-9a8b-4f37-b5f5-1c1c9f2a1a11',
          'amz-sdk-request': 'attempt=1; max=3',
          ...(signed && {
            authorization:
              'AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=0',
          }),
        },
      },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode === 200))
      },
    )
    outgoing.on('error', () => resolve(false))
    outgoing.end(body)
  })
}
