import type { Source } from '../../../config/environment.ts'
import { Failure } from '../failure.ts'

/** What `HTTP_PROXY` and the like say, in the form in which Node takes it; lower case before upper case. */
export interface Proxies {
  readonly HTTP_PROXY: string | undefined
  readonly HTTPS_PROXY: string | undefined
  readonly NO_PROXY: string | undefined
}

/** @throws Failure for the address of a proxy that Node would pass by in silence */
export function proxiesOf(env: Source): Proxies {
  const of = (name: string) => env[name.toLowerCase()] || env[name] || undefined
  return {
    HTTP_PROXY: address('HTTP_PROXY', of('HTTP_PROXY')),
    HTTPS_PROXY: address('HTTPS_PROXY', of('HTTPS_PROXY')),
    NO_PROXY: of('NO_PROXY'),
  }
}

function address(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  if (URL.canParse(whole) && ['http:', 'https:'].includes(new URL(whole).protocol)) return whole
  // Its text may hold a password.
  throw new Failure('General', `${name} is no address of a proxy that is spoken to by HTTP: http://HOST:PORT`)
}

/** The proxy that a connection failed at, without its password; `undefined` where it was the endpoint itself, or there is no telling. */
export function failedProxy(error: Error, endpoint: URL, proxies: Proxies): string | undefined {
  const used = endpoint.protocol === 'https:' ? proxies.HTTPS_PROXY : proxies.HTTP_PROXY
  if (used === undefined) return undefined
  const proxy = new URL(used)
  const shown = `${proxy.protocol}//${proxy.host}/`
  if ('code' in error && error.code === 'ERR_PROXY_TUNNEL')
    return 'statusCode' in error ? `"${shown}" (it answered ${String(error.statusCode)})` : `"${shown}"`
  const unknown = 'hostname' in error && error.hostname === proxy.hostname && proxy.hostname !== endpoint.hostname
  const refused = 'port' in error && String(error.port) === portOf(proxy) && portOf(proxy) !== portOf(endpoint)
  return unknown || refused ? `"${shown}"` : undefined
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80')
}
