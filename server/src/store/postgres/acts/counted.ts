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
  return {
    sql: `counted AS (
      INSERT INTO challenges AS c (pool_id, subject, purpose, stamps, level, blocked_until, last_at${columns})
      VALUES (?, ?, ?, ?, 0, 0, ?${also ? `, ${marks(also.types)}` : ''})
      ON CONFLICT (pool_id, subject, purpose) DO UPDATE SET
        stamps = concat_ws(',', (SELECT string_agg(least(s.at, ?::bigint)::text, ',' ORDER BY s.place) ${LIVE}), ?::text),
        last_at = excluded.last_at${update}
      WHERE (SELECT count(*) ${LIVE}) < ?
      RETURNING *)`,
    values: [
      poolId,
      subject,
      window.kind,
      String(now),
      now,
      ...(also?.values ?? []),
      now,
      ...live(now, window),
      String(now),
      ...live(now, window),
      window.budget,
    ],
  }
}

function live(now: number, { length }: WindowRule): readonly Value[] {
  return [now, length]
}
