import type { Codes } from '../../ports/index.ts'
import { CHALLENGE_OF, VOID_CODES } from '../challenges.ts'
import { toCode } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function codes(sql: Sql): Codes {
  return {
    async get(poolId, subject, purpose) {
      const row = await sql.get(CHALLENGE_OF, poolId, subject, purpose)
      return row && toCode(row)
    },
    async void(poolId, subject) {
      await sql.run(VOID_CODES, poolId, subject)
    },
  }
}
