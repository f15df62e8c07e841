import type { PoolId, Subject } from '../../../kernel/brand.ts'
import type { WindowRule } from '../../ports/index.ts'
import { countCall, parseStamps } from '../../sql/sliding-window.ts'
import type { Connection } from '../connection.ts'

const WINDOW_OF = 'SELECT stamps FROM windows WHERE pool_id = ? AND subject = ? AND kind = ?'
const PUT_WINDOW = `INSERT INTO windows (pool_id, subject, kind, stamps, level, blocked_until, last_at) VALUES (?, ?, ?, ?, 0, 0, ?)
  ON CONFLICT (pool_id, subject, kind) DO UPDATE SET stamps = excluded.stamps, last_at = excluded.last_at`

/** Counts one call. There is one writer, so what is read here is still true when it is written. */
export function countInWindow(
  connection: Connection,
  call: { readonly poolId: PoolId; readonly subject: Subject; readonly now: number; readonly window: WindowRule },
): 'counted' | 'limited' {
  const { poolId, subject, now, window } = call
  const row = connection.get(WINDOW_OF, poolId, subject, window.kind)
  const stamps = countCall(parseStamps(String(row?.['stamps'] ?? '')), now, window)
  if (stamps === 'limited') return 'limited'
  connection.run(PUT_WINDOW, poolId, subject, window.kind, stamps.join(','), now)
  return 'counted'
}
