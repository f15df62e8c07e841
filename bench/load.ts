import { Agent, request } from 'node:http'

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
  next: () => { target: string; body: string; signed?: boolean },
  onWindow: () => void = () => {},
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const times: number[] = []
  let failures = 0
  const { hostname, port } = new URL(url)
  const call = () =>
    new Promise<void>((resolve) => {
      const { target, body, signed } = next()
      const began = performance.now()
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
          if (response.statusCode !== 200) failures += 1
          response.resume()
          response.on('end', () => {
            times.push(performance.now() - began)
            resolve()
          })
        },
      )
      outgoing.on('error', () => {
        failures += 1
        resolve()
      })
      outgoing.end(body)
    })
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
