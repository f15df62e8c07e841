import { NO_USER } from '../../features/audit-origin.ts'
import { lambdaConfigProblem } from '../../features/pools/lambda-config-problem.ts'
import { poolId } from '../../kernel/brand.ts'
import type { Keys } from '../../kernel/keys.ts'
import { wrappingKey } from '../../triggers/wrapping-key.ts'
import type { OperatorOutcome, OperatorParts } from './pool-settings.ts'

/** As a raw AES keyring takes it. */
export interface SenderKey {
  readonly keyNamespace: string
  readonly keyName: string
  /** Base64. */
  readonly key: string
}

/** The key of a `KMSKeyID`, for the function that decrypts; no pool needs to name it yet. */
export async function senderKey(
  { store, ids, now, keys }: OperatorParts & { readonly keys: Keys },
  { keyId }: { readonly keyId: string },
): Promise<OperatorOutcome<SenderKey>> {
  if (lambdaConfigProblem({ LambdaConfig: { KMSKeyID: keyId } }) !== undefined)
    return { problems: [`${keyId} is no ARN of a key, such as arn:aws:kms:us-east-1:123456789012:key/sender`] }
  const { keyNamespace, keyName, key } = wrappingKey(keys, keyId)
  const at = now()
  await store.write((tx) =>
    tx.audit.append({
      id: ids.row(),
      poolId: poolId(''),
      at,
      operation: 'sparekey keys custom-sender',
      subject: NO_USER,
      requestId: ids.uuid(),
      ip: '',
      outcome: 'accepted',
      reason: `key ${keyId} handed out`,
    }),
  )
  return { answer: { keyNamespace, keyName, key: Buffer.from(key).toString('base64') } }
}
