import { NO_USER } from '../../features/audit-origin.ts'
import type { AccessScope } from '../../kernel/access-scope.ts'
import { poolId } from '../../kernel/brand.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { Random } from '../../kernel/random.ts'
import { seal } from '../../kernel/seal.ts'
import { unknownPatterns } from '../../protocol/access-scope.ts'
import type { Tx } from '../../store/ports/index.ts'
import { secretPlace } from '../serve/access-keys.ts'
import type { OperatorOutcome, OperatorParts } from './pool-settings.ts'

export interface NewAccessKey {
  readonly name: string
  readonly scope: AccessScope
}

/** The one time that the secret is told. */
export interface CreatedAccessKey {
  readonly AccessKeyId: string
  readonly SecretAccessKey: string
}

export interface ShownAccessKey {
  readonly id: string
  readonly name: string
  readonly scope: AccessScope
  /** ISO 8601. */
  readonly createdAt: string
  readonly revokedAt: string | null
}

export type KeyParts = OperatorParts & { readonly keys: Keys; readonly random: Random }

const NAME = /^[\w+=,.@-]{1,64}$/

/** Makes a key that signs the calls of administrators. */
export async function createAccessKey(
  { store, ids, now, keys, random }: KeyParts,
  { name, scope }: NewAccessKey,
): Promise<OperatorOutcome<CreatedAccessKey>> {
  const problems = unknownPatterns(scope.operations).map(
    (pattern) => `${pattern} is no operation of administrators, and no beginning of one with a * behind it`,
  )
  if (!NAME.test(name)) problems.push('a name has at most 64 letters, digits and _+=,.@-')
  if (scope.operations.length === 0) problems.push('a key without operations could do nothing')
  const id = `SK${base32(random(18))}`
  const secret = random(30).toString('base64')
  const createdAt = now()
  const sealed = seal(keys, random, secretPlace(id), secret)
  const missing = await store.write(async (tx) => {
    const unknown = await unknownPools(tx, scope.pools)
    if (unknown.length > 0 || problems.length > 0) return unknown
    await tx.accessKeys.add({ id, name, secret: sealed, scope, createdAt, revokedAt: undefined })
    await tx.audit.append({
      ...auditOf({ ids, at: createdAt }),
      operation: 'sparekey keys create',
      reason: `access key ${id} made`,
    })
    return []
  })
  problems.push(...missing.map((pool) => `there is no pool ${pool}`))
  return problems.length > 0 ? { problems } : { answer: { AccessKeyId: id, SecretAccessKey: secret } }
}

export async function listAccessKeys({ store }: Pick<OperatorParts, 'store'>): Promise<readonly ShownAccessKey[]> {
  const records = await store.read((tx) => tx.accessKeys.list())
  return records.map(({ id, name, scope, createdAt, revokedAt }) => ({
    id,
    name,
    scope,
    createdAt: new Date(createdAt).toISOString(),
    revokedAt: revokedAt === undefined ? null : new Date(revokedAt).toISOString(),
  }))
}

/** From now on, everywhere within a second, it signs nothing. */
export async function revokeAccessKey(
  { store, ids, now }: OperatorParts,
  id: string,
): Promise<OperatorOutcome<{ readonly id: string }>> {
  const at = now()
  const isRevoked = await store.write(async (tx) => {
    if (!(await tx.accessKeys.revoke(id, at))) return false
    await tx.audit.append({
      ...auditOf({ ids, at }),
      operation: 'sparekey keys revoke',
      reason: `access key ${id} revoked`,
    })
    return true
  })
  return isRevoked ? { answer: { id } } : { problems: [`there is no key ${id} that could be revoked`] }
}

/** What belongs to no pool is audited under none. */
function auditOf({ ids, at }: Pick<OperatorParts, 'ids'> & { readonly at: number }) {
  return {
    id: ids.row(),
    poolId: poolId(''),
    at,
    subject: NO_USER,
    requestId: ids.uuid(),
    ip: '',
    outcome: 'accepted',
  } as const
}

async function unknownPools(tx: Tx, pools: AccessScope['pools']): Promise<readonly string[]> {
  if (pools === 'all') return []
  const found = await Promise.all(pools.map((id) => tx.pools.get(poolId(id))))
  return pools.filter((_, i) => !found[i])
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** One character from each byte: 32 divides 256. */
function base32(bytes: Uint8Array): string {
  return [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
