import { isLoopbackHost } from '../kernel/loopback.ts'

/** Which origins may read answers. */
export type AllowOrigin = (origin: string) => boolean

const HEADERS =
  'content-type,x-amz-target,x-amz-user-agent,cache-control,authorization,x-amz-date,x-amz-security-token,amz-sdk-invocation-id,amz-sdk-request,x-amz-content-sha256'
const EXPOSED = 'x-amzn-errortype,x-amzn-requestid,x-amzn-errormessage,date'

/** Headers for an answer, also an error's; none where the origin may not read it. Never in credentials mode. */
export function corsHeaders(origin: string | undefined, allow: AllowOrigin): Readonly<Record<string, string>> {
  if (origin === undefined || !allow(origin)) return {}
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED, vary: 'origin' }
}

export function preflightHeaders(origin: string | undefined, allow: AllowOrigin): Readonly<Record<string, string>> {
  const headers = corsHeaders(origin, allow)
  if (Object.keys(headers).length === 0) return headers
  return {
    ...headers,
    'access-control-allow-methods': 'POST,GET',
    'access-control-allow-headers': HEADERS,
    'access-control-max-age': '7200',
  }
}

/** `dev`: pages of this machine, and origins that were configured (S20). */
export function loopbackOrigins(configured: readonly string[]): AllowOrigin {
  return (origin) => configured.includes(origin) || isLoopback(origin)
}

function isLoopback(origin: string): boolean {
  const url = URL.parse(origin)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && isLoopbackHost(url.hostname)
}
