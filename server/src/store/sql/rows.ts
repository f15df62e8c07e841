import { toCaller } from './caller-column.ts'
import { clientId, poolId, subject, userId } from '../../kernel/brand.ts'
import type {
  AccessKeyRecord,
  AuditEntry,
  AuditSeal,
  AuditStream,
  AuthEventRecord,
  CertificateRecord,
  ClaimedMessage,
  ClientRecord,
  CodeRow,
  Credential,
  GroupRecord,
  InboxEntry,
  LockOut,
  OutboxEntry,
  PoolRecord,
  SealedPart,
  SessionRecord,
  SigningKeyRecord,
  UserRecord,
} from '../ports/index.ts'
import { INVITATION, NOTICE, STATES } from './outbox-rows.ts'
import type { Row, Value } from './statement.ts'

// The decode edge of the database: the one place where a column becomes a typed member.

const text = (value: Value | undefined) => String(value)
const number = (value: Value | undefined) => Number(value)
const optionalText = (value: Value | undefined) => (value === null || value === undefined ? undefined : String(value))
const optionalNumber = (value: Value | undefined) => (value === null || value === undefined ? undefined : Number(value))
const json = (value: Value | undefined) => JSON.parse(text(value))

export function toPool(row: Row): PoolRecord {
  return {
    id: poolId(text(row['id'])),
    region: text(row['region']),
    name: text(row['name']),
    createdAt: number(row['created_at']),
    modifiedAt: number(row['modified_at']),
    definition: json(row['definition']),
    settings: json(row['settings']),
    ...(row['mfa'] !== null && { mfa: json(row['mfa']) }),
    ...(row['log_delivery'] !== null && { logDelivery: json(row['log_delivery']) }),
    ...(row['risk'] !== null && { risk: json(row['risk']) }),
    ...(row['contact_mix'] !== null && { contactMix: json(row['contact_mix']) }),
  }
}

export function toGroup(row: Row): GroupRecord {
  return {
    poolId: poolId(text(row['pool_id'])),
    name: text(row['name']),
    id: text(row['id']),
    description: optionalText(row['description']),
    roleArn: optionalText(row['role_arn']),
    precedence: optionalNumber(row['precedence']),
    createdAt: number(row['created_at']),
    modifiedAt: number(row['modified_at']),
  }
}

export function toAccessKey(row: Row): AccessKeyRecord {
  return {
    id: text(row['id']),
    name: text(row['name']),
    secret: text(row['secret']),
    scope: json(row['scope']),
    createdAt: number(row['created_at']),
    revokedAt: optionalNumber(row['revoked_at']),
  }
}

export function toCertificate(row: Row): CertificateRecord {
  return {
    poolId: poolId(text(row['pool_id'])),
    certificate: text(row['certificate']),
    privateKey: text(row['private_key']),
    createdAt: number(row['created_at']),
  }
}

export function toClient(row: Row): ClientRecord {
  return {
    id: clientId(text(row['id'])),
    poolId: poolId(text(row['pool_id'])),
    name: text(row['name']),
    createdAt: number(row['created_at']),
    modifiedAt: number(row['modified_at']),
    definition: json(row['definition']),
    secret: optionalText(row['secret']),
  }
}

export function toUser(row: Row): UserRecord {
  return {
    poolId: poolId(text(row['pool_id'])),
    id: userId(text(row['id'])),
    username: text(row['username']),
    status: text(row['status']) as UserRecord['status'],
    enabled: row['enabled'] === 1,
    createdAt: number(row['created_at']),
    modifiedAt: number(row['modified_at']),
    attributes: json(row['attributes']),
    ...(row['pending'] !== null && { pending: json(row['pending']) }),
    factors: row['factors'] === '[]' ? [] : json(row['factors']),
    preferredFactor: optionalText(row['preferred_factor']) as UserRecord['preferredFactor'],
    signedOutAt: optionalNumber(row['signed_out_at']),
  }
}

export function toCredential(row: Row): Credential {
  return {
    password: text(row['password']),
    srp: text(row['srp']),
    temporaryUntil: optionalNumber(row['temporary_until']),
  }
}

/** `undefined` when the row holds a window only. */
export function toCode(row: Row): CodeRow | undefined {
  if (row['nonce'] === null) return undefined
  return {
    poolId: poolId(text(row['pool_id'])),
    subject: subject(text(row['subject'])),
    purpose: text(row['purpose']) as CodeRow['purpose'],
    seed: toSeed(row),
    medium: text(row['medium']) as CodeRow['medium'],
    destinationHash: text(row['destination_hash']),
    issuedAt: number(row['issued_at']),
    expiresAt: number(row['expires_at']),
  }
}

function toSeed(row: Row): CodeRow['seed'] {
  return {
    keyId: text(row['key_id']),
    nonce: Buffer.from(text(row['nonce']), 'hex'),
    length: number(row['code_length']),
    alphabet: text(row['alphabet']),
  }
}

function toContent(row: Row): ClaimedMessage['content'] {
  const sealed = optionalText(row['sealed'])
  if (row['purpose'] === INVITATION) return { kind: 'invitation', sealed: sealed ?? '' }
  if (row['purpose'] === NOTICE) return { kind: 'notice', sealed }
  return { kind: 'code', purpose: text(row['purpose']) as CodeRow['purpose'], seed: toSeed(row), sealed }
}

/** A claimed row still has its destination and content: they are erased only when it is settled. */
export function toClaimed(row: Row): ClaimedMessage {
  return {
    id: text(row['id']),
    poolId: poolId(text(row['pool_id'])),
    subject: subject(text(row['subject'])),
    kind: text(row['kind']) as ClaimedMessage['kind'],
    medium: text(row['medium']) as ClaimedMessage['medium'],
    destination: text(row['destination']),
    destinationHash: text(row['destination_hash']),
    masked: text(row['masked']),
    content: toContent(row),
    createdAt: number(row['created_at']),
    runAt: number(row['run_at']),
    giveUpAt: number(row['give_up_at']),
    operation: text(row['operation']),
    clientId: optionalText(row['client_id']),
    requestId: text(row['request_id']),
    ...toCaller(text(row['ip'])),
    reason: text(row['reason']),
    attempts: number(row['attempts']),
    lease: text(row['lease']),
  }
}

/** Without decoys: those have a state of their own. */
export function toOutboxEntry(row: Row): OutboxEntry {
  return {
    id: text(row['id']),
    poolId: poolId(text(row['pool_id'])),
    subject: subject(text(row['subject'])),
    kind: text(row['kind']) as OutboxEntry['kind'],
    medium: text(row['medium']) as OutboxEntry['medium'],
    masked: text(row['masked']),
    state: STATES[number(row['state'])] ?? 'given-up',
    attempts: number(row['attempts']),
    createdAt: number(row['created_at']),
    at: optionalNumber(row['settled_at']) ?? number(row['run_at']),
    error: optionalText(row['error']),
    destination: optionalText(row['destination']),
  }
}

export function toAudit(row: Row): AuditEntry {
  return {
    id: text(row['id']),
    poolId: poolId(text(row['pool_id'])),
    at: number(row['at']),
    operation: text(row['operation']),
    clientId: optionalText(row['client_id']),
    subject: subject(text(row['subject'])),
    requestId: text(row['request_id']),
    ...toCaller(text(row['ip'])),
    outcome: text(row['outcome']) as AuditEntry['outcome'],
    reason: text(row['reason']),
  }
}

export function toAuthEvent(row: Row): AuthEventRecord {
  return {
    id: text(row['id']),
    poolId: poolId(text(row['pool_id'])),
    subject: subject(text(row['subject'])),
    at: number(row['at']),
    type: text(row['type']) as AuthEventRecord['type'],
    response: text(row['response']) as AuthEventRecord['response'],
    ...json(row['details']),
    isNobodys: row['decoy'] === 1,
    ...(row['feedback'] !== null && { feedback: json(row['feedback']) }),
  }
}

export function toAuditSeal(row: Row): AuditSeal {
  return {
    seq: number(row['seq']),
    at: number(row['at']),
    stream: {
      source: row['source'] === 'outbox' ? 'outbox' : 'audit',
      poolId: text(row['pool_id']),
    } as AuditStream,
    after: text(row['after_id']),
    to: text(row['to_id']),
    parts: toParts(text(row['parts'])),
    before: text(row['before']),
    mac: text(row['mac']),
  }
}

/** Of parts that somebody has tampered with none is left: the seal over them no longer fits, and that is told. */
function toParts(written: string): readonly SealedPart[] {
  try {
    const parts: unknown = JSON.parse(written)
    return Array.isArray(parts) && parts.every(isPart) ? parts : []
  } catch {
    return []
  }
}

function isPart(part: SealedPart | null): part is SealedPart {
  return (
    typeof part?.poolId === 'string' &&
    typeof part.isSimulated === 'boolean' &&
    typeof part.entries === 'number' &&
    typeof part.oldestAt === 'number' &&
    typeof part.digest === 'string'
  )
}

export function toSession(row: Row): SessionRecord {
  return {
    poolId: poolId(text(row['pool_id'])),
    id: text(row['id']),
    userId: userId(text(row['user_id'])),
    clientId: clientId(text(row['client_id'])),
    refreshHash: text(row['refresh_hash']),
    authenticatedAt: number(row['authenticated_at']),
    expiresAt: number(row['expires_at']),
    revokedAt: optionalNumber(row['revoked_at']),
  }
}

export function toLockOut(row: Row): LockOut {
  return {
    failures: number(row['failures']),
    lastFailureAt: number(row['last_failure_at']),
    lockedUntil: number(row['locked_until']),
  }
}

export function toSigningKey(row: Row): SigningKeyRecord {
  return {
    poolId: poolId(text(row['pool_id'])),
    kid: text(row['kid']),
    use: text(row['use_of']) as SigningKeyRecord['use'],
    publicJwk: text(row['public_jwk']),
    privateKey: text(row['private_key']),
    createdAt: number(row['created_at']),
    signsFrom: number(row['signs_from']),
    until: optionalNumber(row['until']),
  }
}

export function toInboxEntry(row: Row): InboxEntry {
  return {
    id: text(row['id']),
    messageId: text(row['message_id']),
    destinationHash: text(row['destination_hash']),
    sealed: text(row['sealed']),
    sentAt: number(row['sent_at']),
  }
}
