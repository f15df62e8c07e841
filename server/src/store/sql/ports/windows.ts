import type { Windows } from '../../ports/index.ts'
import { CLEAR_WINDOW, WINDOW_OF } from '../challenges.ts'
import { toWindow } from '../sliding-window.ts'
import type { Sql } from '../statement.ts'

export function windows(sql: Sql): Windows {
  return {
    get: async (poolId, subject, kind) => toWindow(await sql.get(WINDOW_OF, poolId, subject, kind)),
    async clear(poolId, subject, kind) {
      await sql.run(CLEAR_WINDOW, poolId, subject, kind)
    },
  }
}
