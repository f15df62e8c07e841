import type { AttemptCode, AttemptOutcome, CodeRow, CountedCall, NewMessage, RequestCode } from '../../ports/index.ts'
import { CODE_COLUMNS, codeValues } from '../../sql/challenges.ts'
import { MESSAGE_COLUMNS, messageValues } from '../../sql/ports/outbox.ts'
import { toCode } from '../../sql/rows.ts'
import type { Connections } from '../connections.ts'
import { audited, told } from './audited.ts'
import { countedIn } from './counted.ts'
import { marks, statement, type Part } from './part.ts'

const CODE_TYPES = 'text text smallint text text text bigint bigint'
export const MESSAGE_TYPES =
  'text text text text text text text text text text text smallint text text bigint bigint bigint text text text text text smallint'
const IN_BUDGET = 'EXISTS (SELECT FROM counted)'
const OVER_BUDGET = 'NOT EXISTS (SELECT FROM counted)'
const NOTHING: Part = { sql: 'SELECT 1 AS n', values: [] }
const HOW_MANY: Part = { sql: 'SELECT count(*) AS n FROM counted', values: [] }

/** One statement: the count, the code, the message or the audit row of a refusal. */
export async function request(
  connections: Pick<Connections, 'query'>,
  act: RequestCode,
): Promise<'accepted' | 'limited'> {
  const { effect, audit } = act
  const limited = audited('limited', audit, 'refused', 'limited', OVER_BUDGET)
  const parts =
    effect.kind === 'refuse'
      ? [countedIn(act, undefined), audited('refused', audit, 'refused', effect.reason, IN_BUDGET), limited]
      : [
          ...(effect.repeats ? countedBesideLive(act, effect.code) : countedWithCode(act, effect.code)),
          sent(effect.message, effect.repeats ? 'coded' : undefined),
          ...told('told', audit, 'accepted', IN_BUDGET),
          limited,
        ]
  return (await isCounted(connections, parts)) ? 'accepted' : 'limited'
}

/** One row where window and code bear the same name, else two. */
function countedWithCode(act: RequestCode, code: CodeRow): readonly Part[] {
  const values = codeValues(code)
  if (code.purpose === act.window.kind) return [countedIn(act, { columns: CODE_COLUMNS, types: CODE_TYPES, values })]
  const update = CODE_COLUMNS.split(', ').map((column) => `${column} = excluded.${column}`)
  return [
    countedIn(act, undefined),
    {
      sql: `coded AS (
        INSERT INTO challenges (pool_id, subject, purpose, stamps, level, blocked_until, last_at, ${CODE_COLUMNS})
        SELECT ${marks('text text text')}, '', 0, 0, ?::bigint, ${marks(CODE_TYPES)} WHERE ${IN_BUDGET}
        ON CONFLICT (pool_id, subject, purpose) DO UPDATE SET last_at = excluded.last_at, ${update.join(', ')})`,
      values: [code.poolId, code.subject, code.purpose, act.now, ...values],
    },
  ]
}

/** The same in two rows, where a code that is alive and went to the same address stays; `coded` is the code that counts from now on. */
function countedBesideLive(act: RequestCode, code: CodeRow): readonly Part[] {
  const isLive = `k.nonce IS NOT NULL AND k.expires_at > ?::bigint AND k.destination_hash = excluded.destination_hash`
  const columns = CODE_COLUMNS.split(', ')
  const update = columns.map((column) => `${column} = CASE WHEN ${isLive} THEN k.${column} ELSE excluded.${column} END`)
  return [
    countedIn(act, undefined),
    {
      sql: `coded AS (
        INSERT INTO challenges AS k (pool_id, subject, purpose, stamps, level, blocked_until, last_at, ${CODE_COLUMNS})
        SELECT ${marks('text text text')}, '', 0, 0, ?::bigint, ${marks(CODE_TYPES)} WHERE ${IN_BUDGET}
        ON CONFLICT (pool_id, subject, purpose) DO UPDATE SET last_at = excluded.last_at, ${update.join(', ')}
        RETURNING ${CODE_COLUMNS})`,
      values: [code.poolId, code.subject, code.purpose, act.now, ...codeValues(code), ...columns.map(() => act.now)],
    },
  ]
}

/** Columns of a message that are those of its code, and what they are called there. */
const OF_THE_CODE: Readonly<Record<string, string>> = {
  key_id: 'key_id',
  nonce: 'nonce',
  code_length: 'code_length',
  alphabet: 'alphabet',
  give_up_at: 'expires_at',
}

/** The message; where a code is sent once more, with that code. */
function sent(message: NewMessage, code: 'coded' | undefined): Part {
  const columns = MESSAGE_COLUMNS.split(/,\s+/)
  const types = MESSAGE_TYPES.split(' ')
  const values = messageValues(message)
  const isTaken = (column: string) => code !== undefined && OF_THE_CODE[column] !== undefined
  const selected = columns.map((column, i) => (isTaken(column) ? `coded.${OF_THE_CODE[column]}` : `?::${types[i]}`))
  return {
    sql: `sent AS (INSERT INTO outbox (${MESSAGE_COLUMNS}, state, attempts)
      SELECT ${selected.join(', ')}, 0, 0 ${code ? 'FROM coded' : `WHERE ${IN_BUDGET}`})`,
    values: values.filter((_, i) => !isTaken(columns[i] ?? '')),
  }
}

/**
 * One statement counts and hands out the code; the code is judged here, because the key that gives it back never goes to the database. A wrong one
 * costs a second statement, for its audit row: the count is on disk by then, whatever becomes of the row (S1).
 */
export async function attempt(connections: Pick<Connections, 'query'>, act: AttemptCode): Promise<AttemptOutcome> {
  const isOneRow = act.purpose === act.window.kind
  const answer: Part = isOneRow
    ? { sql: 'SELECT * FROM counted', values: [] }
    : {
        sql: `SELECT k.* FROM counted LEFT JOIN challenges k ON k.pool_id = counted.pool_id AND k.subject = counted.subject
          AND k.purpose = ?`,
        values: [act.purpose],
      }
  const { sql, values } = statement(
    [countedIn(act, undefined), audited('limited', act.audit, 'refused', 'limited', OVER_BUDGET)],
    answer,
  )
  const [row] = (await connections.query(sql, values)).rows
  if (!row) return { kind: 'limited' }
  const code = toCode(row)
  const verdict = act.judge(code)
  if (verdict.right && code) return { kind: 'right', code }
  const wrong = verdict.right ? ({ right: false, reason: 'none' } as const) : verdict
  const written = statement([audited('wrong', act.audit, 'refused', wrong.reason, 'true')], NOTHING)
  await connections.query(written.sql, written.values)
  return { kind: 'wrong', verdict: wrong }
}

/** One statement. */
export async function count(
  connections: Pick<Connections, 'query'>,
  call: CountedCall,
): Promise<'counted' | 'limited'> {
  const parts = [countedIn(call, undefined), audited('limited', call.audit, 'refused', 'limited', OVER_BUDGET)]
  return (await isCounted(connections, parts)) ? 'counted' : 'limited'
}

async function isCounted(connections: Pick<Connections, 'query'>, parts: readonly Part[]): Promise<boolean> {
  const { sql, values } = statement(parts, HOW_MANY)
  const [row] = (await connections.query(sql, values)).rows
  return row?.['n'] === 1
}
