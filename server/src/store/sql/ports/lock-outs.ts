import type { LockOuts } from '../../ports/index.ts'
import { toLockOut } from '../rows.ts'
import type { Sql } from '../statement.ts'

export const LOCK_OUT_OF = 'SELECT * FROM lock_outs WHERE pool_id = ? AND subject = ?'
export const CLEAR_LOCK_OUT = 'DELETE FROM lock_outs WHERE pool_id = ? AND subject = ?'

export function lockOuts(sql: Sql): LockOuts {
  return {
    async get(poolId, subject) {
      const row = await sql.get(LOCK_OUT_OF, poolId, subject)
      return row && toLockOut(row)
    },
    async clear(poolId, subject) {
      await sql.run(CLEAR_LOCK_OUT, poolId, subject)
    },
  }
}
