import { createHash } from 'node:crypto'
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
