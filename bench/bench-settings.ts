import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { readSettings } from '../server/src/config/read-settings.ts'
import { keysFrom } from '../server/src/kernel/keys.ts'

export const benchMasterKey = createHash('sha256').update('bench').digest()
/** The keys of a database that was prepared for a bench. */
export const benchKeys = keysFrom(benchMasterKey)

const rates = {
  ratePerAddress: '10000000',
  ratePerClient: '10000000',
  ratePerPool: '10000000',
  messagesPerDestination: '1000000',
}

/** Limits are raised, not off: every bucket is asked. */
export const benchSettings = readSettings({}, { port: '0', logLevel: 'silent', hashQueue: '100000', ...rates })

/** The sender of what `serve` mails. */
export const BENCH_SENDER = { name: 'Accounts', address: 'accounts@example.com' }

/** Those of a server as in production, behind a proxy that is not there; its mail server listens on `smtpPort` of this machine. Writes the key beside the database. */
export function serveSettings(file: string, smtpPort: string) {
  const masterKeyFile = `${file}.key`
  writeFileSync(masterKeyFile, benchMasterKey.toString('base64'), { mode: 0o600 })
  return readSettings(
    {},
    {
      ...rates,
      store: `sqlite:${file}`,
      masterKeyFile,
      port: '0',
      adminPort: '0',
      metricsPort: '0',
      publicUrl: 'https://id.example.com',
      trustedProxies: '10.0.0.0/8',
      smtp: `smtp://127.0.0.1:${smtpPort}?tls=optional`,
      mailFrom: `${BENCH_SENDER.name} <${BENCH_SENDER.address}>`,
      logLevel: 'warn',
    },
  )
}
