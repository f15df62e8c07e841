import { StoreCannotOpen } from '../errors.ts'

/** Where a database is and how it is spoken to: what the operator's URL comes to. */
export interface Address {
  /** A name, an address, or the folder of a unix socket. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string | undefined
  readonly database: string
  /** `verify-full` checks the certificate and the name in it; `require` only encrypts. */
  readonly tls: 'disable' | 'require' | 'verify-full'
  /** PEM file of the authority that signed the server's certificate; without it the machine's own list counts. */
  readonly rootCertificate: string | undefined
  readonly schema: string
  /** Connections of this process. */
  readonly poolSize: number
  /** For people: without the password. */
  readonly shown: string
}

const TLS = ['disable', 'require', 'verify-full'] as const
const PARAMETERS = ['host', 'sslmode', 'sslrootcert', 'schema', 'pool_size']
const EXAMPLE = 'postgres://user:password@host:5432/database'

/**
 * `postgres://user:password@host:port/database`, with the parameters `sslmode` (disable, require, verify-full), `sslrootcert`, `schema`
 * (sparekey), `pool_size` (10) and `host` (folder of a unix socket). Without `sslmode` a database on another machine is spoken to over TLS with its
 * certificate checked.
 *
 * @throws StoreCannotOpen
 */
export function parseAddress(text: string): Address {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) throw refused(`is not of the form ${EXAMPLE}`)
  const given = (name: string) => url.searchParams.get(name) ?? undefined
  const unknown = [...url.searchParams.keys()].find((name) => !PARAMETERS.includes(name))
  if (unknown !== undefined) throw refused(`has a parameter ${unknown}; there are ${PARAMETERS.join(', ')}`)

  const host = given('host') ?? decode(url.hostname).replace(/^\[(.*)\]$/, '$1')
  const user = decode(url.username)
  const database = decode(url.pathname.slice(1))
  const tls = TLS.find((mode) => mode === (given('sslmode') ?? (isLocal(host) ? 'disable' : 'verify-full')))
  const schema = given('schema') ?? 'sparekey'
  const poolSize = Number(given('pool_size') ?? 10)
  if (!host || !user || !database) throw refused(`names no host, user or database: ${EXAMPLE}`)
  if (!tls) throw refused(`has an sslmode that is none of ${TLS.join(', ')}`)
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw refused('has a schema that is not made of a–z, 0–9 and _ (at most 63)')
  if (!Number.isInteger(poolSize) || poolSize < 2 || poolSize > 200)
    throw refused('has a pool_size that is not from 2 to 200')
  const port = url.port === '' ? 5_432 : Number(url.port)
  return {
    host,
    port,
    user,
    password: url.password === '' ? undefined : decode(url.password),
    database,
    tls,
    rootCertificate: given('sslrootcert'),
    schema,
    poolSize,
    shown: host.startsWith('/')
      ? `${database} (socket ${host}, user ${user})`
      : `${database} on ${host}:${port} (user ${user})`,
  }
}

/** A password may hold a `%` that escapes nothing. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function isLocal(host: string): boolean {
  return host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host)
}

/** The URL itself is not repeated: it holds a password. */
function refused(why: string): StoreCannotOpen {
  return new StoreCannotOpen(`The address of the PostgreSQL database ${why}.`)
}
