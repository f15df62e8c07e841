import type { CountedCall, WindowRule } from '../../ports/index.ts'
import type { Value } from '../../sql/statement.ts'
import { marks, type Part } from './part.ts'

/** The counted calls of the row that is there, as store/sql/sliding-window.ts counts them; `c` is that row. Three values: now, now, length. */
const LIVE = `FROM unnest(string_to_array(c.stamps, ',')::bigint[]) WITH ORDINALITY AS s (at, place)
  WHERE abs(?::bigint - s.at) < ?::bigint`

/**
 * A common table `counted` with one row if the call is within the budget, with none if not. The row's lock makes racers wait for each other, and the
 * one who waited counts what the one before has written: exact on every node. `also` names columns that are written with the count.
 */
export function countedIn(
  { poolId, subject, now, window }: CountedCall,
  also: { readonly columns: string; readonly types: string; readonly values: readonly Value[] } | undefined,
): Part {
  const columns = also ? `, ${also.columns}` : ''
  const update = also
    ? `, ${also.columns
        .split(', ')
        .map((column) => `${column} = excluded.${column}`)
        .join(', ')}`
    : ''
  const spending = window.backOff
    ? shutting(now, window, window.backOff)
    : { sql: `stamps = ${STAMPS},`, values: stamps(now, window) }
  const open: Part = window.backOff
    ? {
        sql: 'NOT (c.blocked_until > ?::bigint AND c.blocked_until <= ?::bigint) AND ',
        values: [now, now + window.backOff.most],
      }
    : { sql: '', values: [] }
  return {
    sql: `counted AS (
      INSERT INTO challenges AS c (pool_id, subject, purpose, stamps, level, blocked_until, last_at${columns})
      VALUES (?, ?, ?, ?, 0, 0, ?${also ? `, ${marks(also.types)}` : ''})
      ON CONFLICT (pool_id, subject, purpose) DO UPDATE SET
        ${spending.sql}
        last_at = excluded.last_at${update}
      WHERE ${open.sql}(SELECT count(*) ${LIVE}) < ?
      RETURNING *)`,
    values: [
      poolId,
      subject,
      window.kind,
      String(now),
      now,
      ...(also?.values ?? []),
      ...spending.values,
      ...open.values,
      ...live(now, window),
      window.budget,
    ],
  }
}

/** The stamps with this call among them. */
const STAMPS = `concat_ws(',', (SELECT string_agg(least(s.at, ?::bigint)::text, ',' ORDER BY s.place) ${LIVE}), ?::text)`

function stamps(now: number, window: WindowRule): readonly Value[] {
  return [now, ...live(now, window), String(now)]
}

/** The call that spends the budget empties the window and shuts it, each time for twice as long. */
function shutting(now: number, window: WindowRule, { first, most }: NonNullable<WindowRule['backOff']>): Part {
  const spends = `(SELECT count(*) ${LIVE}) + 1 >= ?`
  const whether = [...live(now, window), window.budget]
  return {
    sql: `stamps = CASE WHEN ${spends} THEN '' ELSE ${STAMPS} END,
        level = c.level + CASE WHEN ${spends} THEN 1 ELSE 0 END,
        blocked_until = CASE WHEN ${spends} THEN ?::bigint + least(?::bigint, ?::bigint * (2 ^ least(c.level, 30))::bigint) ELSE c.blocked_until END,`,
    values: [...whether, ...stamps(now, window), ...whether, ...whether, now, most, first],
  }
}

function live(now: number, { length }: WindowRule): readonly Value[] {
  return [now, length]
}
