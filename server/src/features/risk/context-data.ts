import { createHmac } from 'node:crypto'
import { equalInConstantTime } from '../../kernel/keys.ts'

/** What a client's library says of the device it runs on. It is signed with the public client id: whole, and no proof of anything. */
export interface ContextData {
  /** `JS20171115`, `ANDROID20171114` and the like. */
  readonly version: string
  /** As the library names them: DeviceId, DeviceFingerprint, UserAgent, ClientTimezone … Text alone. */
  readonly facts: Readonly<Record<string, string>>
}

/**
 * Opens UserContextData.EncodedData: base64 of `{payload, signature, version}`, the signature an HMAC-SHA256 under the client id over version and payload.
 * Data that is broken, unsigned or of another client is none: `undefined`, never an error. The user name in it is not looked at: some libraries put a
 * placeholder there.
 */
export function decodeContextData(clientId: string, encoded: string | undefined): ContextData | undefined {
  if (!encoded) return undefined
  // Some libraries break the base64 into lines.
  const outer = objectOf(Buffer.from(encoded.replace(/\s+/g, ''), 'base64').toString())
  const { payload, signature, version } = outer ?? {}
  if (typeof payload !== 'string' || typeof signature !== 'string' || typeof version !== 'string') return undefined
  const right = createHmac('sha256', clientId).update(version).update(payload).digest('base64')
  if (!equalInConstantTime(right, signature.replace(/\s+/g, ''))) return undefined
  const facts = objectOf(payload)?.['contextData']
  if (typeof facts !== 'object' || facts === null) return undefined
  const texts = Object.entries(facts).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { version, facts: Object.fromEntries(texts) }
}

function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    // Whatever a stranger sends: what does not parse is no data.
    return undefined
  }
}
