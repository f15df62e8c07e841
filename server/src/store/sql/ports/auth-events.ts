import type { AuthEventRecord, AuthEvents } from '../../ports/index.ts'
import { toAuthEvent } from '../rows.ts'
import type { Sql, Value } from '../statement.ts'

/** The columns that `authEventValues` gives, in its order. */
export const AUTH_EVENT_COLUMNS = 'pool_id, subject, id, at, type, response, details, decoy'

export const INSERT_AUTH_EVENT = `INSERT INTO auth_events (${AUTH_EVENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

export function authEventValues(event: AuthEventRecord): readonly Value[] {
  const { challenges, risk, context } = event
  return [
    event.poolId,
    event.subject,
    event.id,
    event.at,
    event.type,
    event.response,
    JSON.stringify({ challenges, risk, context }),
    event.isNobodys ? 1 : 0,
  ]
}

const ONE = 'pool_id = ? AND subject = ? AND id = ?'

export function authEvents(sql: Sql): AuthEvents {
  return {
    async append(event) {
      await sql.run(INSERT_AUTH_EVENT, ...authEventValues(event))
    },
    async get(poolId, subject, id) {
      const row = await sql.get(`SELECT * FROM auth_events WHERE ${ONE}`, poolId, subject, id)
      return row && toAuthEvent(row)
    },
    async list(poolId, subject, before, limit) {
      const rows = await sql.all(
        `SELECT * FROM auth_events WHERE pool_id = ? AND subject = ? ${before === undefined ? '' : 'AND id < ? '}ORDER BY id DESC LIMIT ?`,
        poolId,
        subject,
        ...(before === undefined ? [] : [before]),
        limit,
      )
      return rows.map(toAuthEvent)
    },
    async passed(poolId, subject, limit) {
      const rows = await sql.all(
        "SELECT * FROM auth_events WHERE pool_id = ? AND subject = ? AND type = 'SignIn' AND response = 'Pass' ORDER BY id DESC LIMIT ?",
        poolId,
        subject,
        limit,
      )
      return rows.map(toAuthEvent)
    },
    async feedback(poolId, subject, id, feedback) {
      const set = `UPDATE auth_events SET feedback = ? WHERE ${ONE}`
      return (await sql.run(set, JSON.stringify(feedback), poolId, subject, id)) === 1
    },
  }
}
