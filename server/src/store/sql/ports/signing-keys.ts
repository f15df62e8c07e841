import type { SigningKeys } from '../../ports/index.ts'
import { toSigningKey } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function signingKeys(sql: Sql): SigningKeys {
  return {
    async list(poolId) {
      const rows = await sql.all('SELECT * FROM signing_keys WHERE pool_id = ? ORDER BY use_of', poolId)
      return rows.map(toSigningKey)
    },
    async add(key) {
      await sql.run(
        'INSERT INTO signing_keys (pool_id, use_of, kid, public_jwk, private_key, created_at) VALUES (?, ?, ?, ?, ?, ?)',
        key.poolId,
        key.use,
        key.kid,
        key.publicJwk,
        key.privateKey,
        key.createdAt,
      )
    },
  }
}
