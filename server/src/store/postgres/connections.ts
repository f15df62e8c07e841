import { readFileSync } from 'node:fs'
import { Client, Pool, type PoolClient, type QueryResult } from 'pg'
import { StoreCannotOpen } from '../errors.ts'
import { Busy, type StoreLoad } from '../ports/index.ts'
import type { Observe, StatementEvent } from '../observe.ts'
import type { Row, Sql, Value } from '../sql/statement.ts'
import type { Address } from './address.ts'
import { losesConnection, translateError } from './postgres-errors.ts'
import { translator } from './translate.ts'

/** Milliseconds a caller waits for a connection. */
const LONGEST_WAIT = 5_000
/** Callers that may wait for one. */
const QUEUE = 1_000

/** The connections of one process. Statements are never named: a pooler may give each transaction another connection of the server's. */
export interface Connections {
  /** One statement, one round trip, one transaction of its own. */
  query(sql: string, values: readonly Value[]): Promise<QueryResult<Row>>
  /** A connection for as long as `use` takes. */
  borrow<T>(use: (connection: Connection) => Promise<T>): Promise<T>
  load(): StoreLoad
  close(): Promise<void>
}

/** One connection: statements one after another, also when several are asked for at once. */
export interface Connection {
  query(sql: string, values?: readonly Value[]): Promise<QueryResult<Row>>
  /** Statements without values, all in one round trip. */
  control(type: StatementEvent['type'], text: string): Promise<void>
  /** Nobody gets it after this. */
  giveUp(): void
  readonly isGivenUp: boolean
}

// Counts and times: all of them are whole numbers far below 2^53.
const BIGINT = 20
const DOUBLE = 701
const types = {
  getTypeParser: (oid: number) => (oid === BIGINT || oid === DOUBLE ? Number : readAsIs(oid)),
}
const INTEGERS = [21, 23]

function readAsIs(oid: number): (text: string) => Value {
  return INTEGERS.includes(oid) ? Number : (text) => text
}

/** A statement that takes longer than `longestStatement` milliseconds costs its connection. */
export function connections(address: Address, longestStatement: number, observe: Observe | undefined): Connections {
  const pool = new Pool({
    ...clientOptions(address),
    query_timeout: longestStatement,
    max: address.poolSize,
    connectionTimeoutMillis: LONGEST_WAIT,
    idleTimeoutMillis: 60_000,
  })
  // An idle connection that the server ended is taken out by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const translate = translator(address.schema)

  async function borrow<T>(use: (connection: Connection) => Promise<T>): Promise<T> {
    if (pool.waitingCount >= QUEUE) throw new Busy('too many callers wait for a connection to the database')
    const client = await connect(pool)
    const connection = connectionOn(client, translate, observe)
    client.on('error', connection.giveUp)
    try {
      return await use(connection)
    } finally {
      client.off('error', connection.giveUp)
      client.release(connection.isGivenUp)
    }
  }

  return {
    borrow,
    query: (sql, values) => borrow((connection) => connection.query(sql, values)),
    load: () => ({ busy: pool.totalCount - pool.idleCount, most: address.poolSize, waiting: pool.waitingCount }),
    close: () => pool.end(),
  }
}

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    const isFull = pool.waitingCount > 0 || (pool.totalCount > 0 && pool.idleCount === 0)
    if (isFull && error instanceof Error && error.message.startsWith('timeout exceeded'))
      throw new Busy('every connection to the database is in use', { cause: error })
    throw translateError(error)
  }
}

function connectionOn(
  client: PoolClient,
  translate: (sql: string) => string,
  observe: Observe | undefined,
): Connection {
  let last: Promise<unknown> = Promise.resolve()
  let isGivenUp = false
  const next = <T>(event: StatementEvent, send: () => Promise<T>): Promise<T> => {
    const job = last.then(async () => {
      observe?.(event)
      try {
        return await send()
      } catch (error) {
        if (losesConnection(error)) isGivenUp = true
        throw error
      }
    })
    last = job.catch(() => {})
    return job
  }
  return {
    query: (sql, values = []) =>
      next({ type: 'statement', sql }, () => client.query<Row>({ text: translate(sql), values: [...values], types })),
    control: (type, sql) => next({ type, sql }, async () => void (await client.query(sql))),
    giveUp() {
      isGivenUp = true
    },
    get isGivenUp() {
      return isGivenUp
    },
  }
}

/** How the ports reach this connection, or any connection for one statement each. */
export function asSql(on: Pick<Connections, 'query'> | Connection): Sql {
  return {
    get: async (sql, ...values) => (await on.query(sql, values)).rows[0],
    all: async (sql, ...values) => (await on.query(sql, values)).rows,
    run: async (sql, ...values) => (await on.query(sql, values)).rowCount ?? 0,
  }
}

/** A connection outside the pool, for what is done once at the start. */
export async function withClient<T>(address: Address, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...clientOptions(address), connectionTimeoutMillis: LONGEST_WAIT })
  client.on('error', () => {})
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Nothing here becomes a parameter of the connection's start but user, database and the program's name: a pooler refuses others. */
function clientOptions(address: Address) {
  const { host, port, user, password, database } = address
  return {
    host,
    port,
    user,
    database,
    ...(password !== undefined && { password }),
    ssl: tlsOptions(address),
    application_name: 'sparekey',
    keepAlive: true,
    types,
  }
}

function tlsOptions({ tls, rootCertificate, host }: Address) {
  if (tls === 'disable') return false
  const ca = rootCertificate === undefined ? undefined : readCertificate(rootCertificate)
  // The driver asks the server for the name by itself; the host is what the certificate is held against, an address as well.
  return { rejectUnauthorized: tls === 'verify-full', host, ...(ca !== undefined && { ca }) }
}

function readCertificate(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StoreCannotOpen(`The certificate ${file} that sslrootcert names cannot be read.`, { cause: error })
  }
}
