import type { Certificates } from '../../ports/index.ts'
import { toCertificate } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function certificates(sql: Sql): Certificates {
  return {
    async get(poolId) {
      const row = await sql.get('SELECT * FROM certificates WHERE pool_id = ?', poolId)
      return row && toCertificate(row)
    },
    async add({ poolId, certificate, privateKey, createdAt }) {
      await sql.run(
        'INSERT INTO certificates (pool_id, certificate, private_key, created_at) VALUES (?, ?, ?, ?)',
        poolId,
        certificate,
        privateKey,
        createdAt,
      )
    },
  }
}
