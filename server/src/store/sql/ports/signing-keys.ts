import type { SigningKeys } from '../../ports/index.ts'
import { toSigningKey } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function signingKeys(sql: Sql): SigningKeys {
  return {
    async list(poolId) {
      const rows = await sql.all('SELECT * FROM token_keys WHERE pool_id = ? ORDER BY use_of, signs_from, kid', poolId)
      return rows.map(toSigningKey)
    },
    async add({ poolId, use, kid, publicJwk, privateKey, createdAt, signsFrom, until }) {
      await sql.run(
        `INSERT INTO token_keys (pool_id, use_of, kid, public_jwk, private_key, created_at, signs_from, until)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        poolId,
        use,
        kid,
        publicJwk,
        privateKey,
        createdAt,
        signsFrom,
        until ?? null,
      )
    },
    async end(poolId, until) {
      await sql.run('UPDATE token_keys SET until = ? WHERE pool_id = ? AND until IS NULL', until, poolId)
    },
    async removeEnded(poolId, now) {
      await sql.run('DELETE FROM token_keys WHERE pool_id = ? AND until <= ?', poolId, now)
    },
  }
}
