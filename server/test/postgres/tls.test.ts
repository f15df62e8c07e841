import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgres } from '../../src/store/postgres/index.ts'
import { certificateFor, openssl } from '../certificate.ts'
import { engines } from '../open-store.ts'
import { startCluster, type Cluster } from './cluster.ts'

const missing = engines.length < 2 ? 'no PostgreSQL' : openssl ? '' : 'no openssl'

describe.skipIf(missing)(`TLS to PostgreSQL${missing ? ` (SKIPPED: ${missing} on this machine)` : ''}`, () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster({
      fsync: 'off',
      tls: certificateFor('DNS:localhost,IP:127.0.0.1'),
      settings: { listen_addresses: '127.0.0.1,127.0.0.2' },
    })
  })
  afterAll(() => cluster.stop())
  const authority = () => join(cluster.folder, 'server.crt')
  const open = (host: string, parameters: Readonly<Record<string, string>>) =>
    openPostgres({ url: cluster.url(parameters).replace('@127.0.0.1', `@${host}`), now: 0 })

  /** Whether each connection of a server is encrypted, as the database sees it. */
  async function encrypted(): Promise<readonly boolean[]> {
    const client = new Client({ connectionString: cluster.url() })
    await client.connect()
    try {
      const { rows } = await client.query<{ ssl: boolean }>(
        `SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'sparekey'`,
      )
      return rows.map(({ ssl }) => ssl)
    } finally {
      await client.end()
    }
  }

  test.each(['localhost', '127.0.0.1'])('the certificate of a named authority for %s is trusted', async (host) => {
    await using store = await open(host, { sslmode: 'verify-full', sslrootcert: authority() })
    await store.write((tx) => tx.settings.put('a', 'b'))
    expect(await store.read((tx) => tx.settings.get('a'))).toBe('b')
    expect(new Set(await encrypted())).toEqual(new Set([true]))
  })

  test('require encrypts and asks for no authority', async () => {
    await using store = await open('127.0.0.1', { sslmode: 'require' })
    expect(await store.read((tx) => tx.settings.get('b'))).toBeUndefined()
    expect(new Set(await encrypted())).toEqual(new Set([true]))
  })

  test.each<[string, string, () => Readonly<Record<string, string>>, RegExp]>([
    ['an authority nobody named', 'localhost', () => ({ sslmode: 'verify-full' }), /is not trusted.*sslrootcert=FILE/],
    [
      'the name of another host',
      '127.0.0.2',
      () => ({ sslmode: 'verify-full', sslrootcert: authority() }),
      /is for another name than 127\.0\.0\.2/,
    ],
    [
      'an authority that cannot be read',
      'localhost',
      () => ({ sslmode: 'verify-full', sslrootcert: '/nowhere.pem' }),
      /The certificate \/nowhere\.pem that sslrootcert names cannot be read/,
    ],
  ])('%s is refused in a sentence', async (_, host, parameters, sentence) => {
    await expect(open(host, parameters())).rejects.toThrow(sentence)
  })
})
