import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as overHttp } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { autoCertificate } from '../../src/server/serve/auto-certificate.ts'
import { metricsTable } from '../../src/server/serve/metrics-table.ts'
import { unsafe } from '../../src/server/serve/unsafe.ts'
import { systemRandom } from '../../src/kernel/random.ts'
import { certificateFiles, certificateFor, openssl } from '../certificate.ts'
import { temporaryFolder } from '../open-store.ts'
import { listen } from '../loopback.ts'
import { connection } from '../protocol/connection.ts'
import { masterKey, POOL, scenario } from '../scenario.ts'
import { healthOver, serving } from './serving.ts'

const NOW = Date.UTC(2026, 0, 31)
const both = { only: undefined, tls: undefined } as const

test('everything that is missing is said at once, each with what to do', () => {
  const problems = unsafe(readSettings({}), both, NOW)
  for (const name of ['STORE', 'MASTER_KEY_FILE', 'PUBLIC_URL', 'TLS_CERTIFICATE_FILE', 'SMTP_URL'])
    expect(
      problems.filter((problem) => problem.includes(`SPAREKEY_${name}`)),
      name,
    ).not.toEqual([])
})

test.each([
  ['port', 'SPAREKEY_PORT'],
  ['adminPort', 'SPAREKEY_ADMIN_PORT'],
  ['metricsPort', 'SPAREKEY_METRICS_PORT'],
] as const)('a %s in use is named with the setting to change', async (setting, variable) => {
  await using holder = await listen(createServer())
  await expect(serving({ [setting]: String(holder.port) })).rejects.toThrow(
    `Port ${holder.port} on 127.0.0.1 is in use. Stop what listens there, or choose another with ${variable}.`,
  )
})

test.skipIf(!openssl)(`what is given is looked at${openssl ? '' : ' (SKIPPED: no openssl on this machine)'}`, () => {
  using folder = temporaryFolder()
  const file = (name: string, text: string) => {
    const path = join(folder.path, name)
    writeFileSync(path, text, { mode: 0o600 })
    return path
  }
  const masterKeyFile = file('master.key', masterKey('x').toString('base64'))
  const [one, other] = [certificateFor('DNS:localhost'), certificateFor('DNS:localhost')]
  const good = {
    store: `sqlite:${folder.path}/x.db`,
    masterKeyFile,
    publicUrl: 'https://id.example.com',
    tlsCertificateFile: file('crt', one.cert),
    tlsKeyFile: file('key', one.key),
    smtp: 'smtp://localhost',
    mailFrom: 'a@example.com',
  }
  const today = Date.now()
  const problemsOf = (change: object, mode: Parameters<typeof unsafe>[1] = both, now = today) =>
    unsafe(readSettings({}, { ...good, ...change }), mode, now)
  expect(problemsOf({})).toEqual([])
  expect(problemsOf({ publicUrl: 'http://id.example.com' })).toEqual(['SPAREKEY_PUBLIC_URL must begin with https://.'])
  expect(problemsOf({ tlsKeyFile: file('other', other.key) })).toEqual([
    expect.stringMatching(/is not that of the certificate/),
  ])
  expect(problemsOf({ tlsKeyFile: '/nowhere' })).toEqual([expect.stringMatching(/cannot be used/)])
  expect(problemsOf({}, both, today + 2 * 86_400_000)).toEqual([expect.stringMatching(/has expired/)])
  expect(problemsOf({ adminPort: '8229' })).toEqual([expect.stringMatching(/a port of their own/)])
  expect(problemsOf({ mailFrom: 'no-reply@localhost' })).toEqual([expect.stringMatching(/SPAREKEY_MAIL_FROM/)])
  expect(problemsOf({}, { only: 'api', tls: undefined })).toEqual([
    expect.stringMatching(/a SQLite file has one server/),
  ])
  const behind = { tlsCertificateFile: undefined, tlsKeyFile: undefined, trustedProxies: '10.0.0.1' }
  const plain = Object.fromEntries(Object.entries({ ...good, ...behind }).filter(([, value]) => value !== undefined))
  expect(unsafe(readSettings({}, plain), both, today)).toEqual([])
  expect(unsafe(readSettings({}, { ...plain, adminHost: '0.0.0.0' }), both, today)).toEqual([
    expect.stringMatching(/SPAREKEY_ADMIN_HOST/),
  ])
  chmodSync(masterKeyFile, 0o640)
  expect(problemsOf({})).toEqual([
    `The master key ${masterKeyFile} can be read by others than its owner: chmod 600 ${masterKeyFile}.`,
  ])
  rmSync(masterKeyFile)
  expect(problemsOf({})).toEqual([expect.stringMatching(/cannot be used/)])
})

test('a server that is being stopped is not ready, and one that lives is', async () => {
  const at = await serving()
  const probe = async (path: string) => {
    const answer = await fetch(`${at.server.metricsUrl}${path}`)
    return [answer.status, await answer.text()]
  }
  expect(await probe('/_sparekey/ready')).toEqual([200, '{"status":"ready"}'])
  expect((await fetch(`${at.server.url}/_sparekey/health`)).status).toBe(200)
  await at[Symbol.asyncDispose]()
  await expect(probe('/_sparekey/ready')).rejects.toThrow()
})

test('metrics count calls by operation and outcome, and show the outbox', async () => {
  await using at = await serving()
  await at.call('ForgotPassword', { ClientId: 'x', Username: 'x' })
  await at.call('NoSuchOperation', {})
  const text = await (await fetch(`${at.server.metricsUrl}/metrics`)).text()
  expect(text).toContain('sparekey_calls_total{operation="ForgotPassword",outcome="ResourceNotFoundException"} 1')
  expect(text).toContain('sparekey_calls_total{operation="unknown",outcome="UnknownOperationException"} 1')
  expect(text).toMatch(/sparekey_call_seconds_count\{operation="ForgotPassword"\} 1/)
  for (const line of ['sparekey_outbox_messages 0', 'sparekey_outbox_oldest_due_seconds 0', 'sparekey_database_up 1'])
    expect(text).toContain(line)
  const told = [...text.matchAll(/^# HELP sparekey_.*\n# TYPE .*$/gm)].map(([lines]) => lines)
  const table = Object.values(metricsTable).map(
    ({ name, meaning, type }) => `# HELP ${name} ${meaning}\n# TYPE ${name} ${type}`,
  )
  expect(new Set(told)).toEqual(new Set(table))
})

test('a certificate of its own is good for the public address and this machine, and stays until it is old', async () => {
  using folder = temporaryFolder()
  const key = join(folder.path, 'master.key')
  const of = { now: Date.now(), random: systemRandom }
  const made = autoCertificate(key, 'https://id.example.com', of)
  expect(autoCertificate(key, 'https://id.example.com', of).cert).toBe(made.cert)
  expect(autoCertificate(key, 'https://other.example.com', of).cert).not.toBe(made.cert)
  expect(autoCertificate(key, 'https://other.example.com', { ...of, now: of.now + 365 * 86_400_000 }).cert).not.toBe(
    made.cert,
  )
})

test.skipIf(!openssl)(
  `ends a connection that never begins to speak TLS${openssl ? '' : ' (SKIPPED: no openssl on this machine)'}`,
  async () => {
    using folder = temporaryFolder()
    const tls = { ...certificateFiles(folder.path, 'IP:127.0.0.1'), trustedProxies: '' }
    await using at = await serving(tls, { limits: { body: 1_024, arrival: 200 }, now: () => Date.now() })
    using silent = await connection(at.server.url ?? '')
    expect(await silent.closed).toBe('')
  },
)

test.skipIf(!openssl)(
  `speaks TLS, and shows a new certificate without a restart${openssl ? '' : ' (SKIPPED: no openssl on this machine)'}`,
  async () => {
    using folder = temporaryFolder()
    const [crt, key] = [join(folder.path, 'crt'), join(folder.path, 'key')]
    const write = () => {
      const made = certificateFor('IP:127.0.0.1')
      writeFileSync(crt, made.cert)
      writeFileSync(key, made.key)
      return made
    }
    const first = write()
    await using at = await serving(
      { tlsCertificateFile: crt, tlsKeyFile: key },
      { now: Date.now, lookAtCertificate: 20 },
    )
    const health = (ca: string) => healthOver(at.server.url ?? '', ca)
    expect(at.server.url).toMatch(/^https:/)
    expect(await health(first.cert)).toBe(200)
    const second = write()
    await expect.poll(() => health(second.cert).catch(() => 0), { timeout: 10_000 }).toBe(200)
    await expect(health(first.cert)).rejects.toThrow(/certificate/)
  },
)

test('issuers come from the settings, whatever Host a request names', async () => {
  await using at = await scenario({ server: { publicUrl: 'https://id.example.com' } })
  const document = await new Promise<string>((resolve, reject) => {
    const url = `${at.url}/${POOL}/.well-known/openid-configuration`
    const call = overHttp(url, { headers: { host: 'evil.localhost' } }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += chunk))
      answer.on('end', () => resolve(text))
    })
    call.on('error', reject)
    call.end()
  })
  expect(JSON.parse(document).issuer).toBe(`https://id.example.com/${POOL}`)
  expect(document).not.toContain('evil')
})
