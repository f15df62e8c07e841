import type { Codes } from '../../ports/index.ts'
import {
  CHALLENGE_OF,
  codeValues,
  nonceOf,
  PUT_CODE,
  TAKE_CODE,
  VOID_CODES,
  VOID_CODES_BY_MEDIUM,
} from '../challenges.ts'
import { toCode } from '../rows.ts'
import type { Sql } from '../statement.ts'

export function codes(sql: Sql): Codes {
  return {
    async get(poolId, subject, purpose) {
      const row = await sql.get(CHALLENGE_OF, poolId, subject, purpose)
      return row && toCode(row)
    },
    async put(code) {
      await sql.run(PUT_CODE, code.poolId, code.subject, code.purpose, code.issuedAt, ...codeValues(code))
    },
    async take(code, now) {
      return (await sql.run(TAKE_CODE, code.poolId, code.subject, code.purpose, nonceOf(code), now)) > 0
    },
    async void(poolId, subject, medium) {
      if (medium === undefined) await sql.run(VOID_CODES, poolId, subject)
      else await sql.run(VOID_CODES_BY_MEDIUM, poolId, subject, medium)
    },
  }
}
