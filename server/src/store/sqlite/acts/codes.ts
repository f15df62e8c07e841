import {
  isSentAgain,
  sentAgain,
  type AttemptCode,
  type AttemptOutcome,
  type CodeRow,
  type CountedCall,
  type RequestCode,
} from '../../ports/index.ts'
import { CHALLENGE_OF, codeValues, PUT_CODE, PUT_WINDOW, PUT_WINDOW_AND_CODE, WINDOW_OF } from '../../sql/challenges.ts'
import { INSERT_MESSAGE, messageValues } from '../../sql/ports/outbox.ts'
import { toCode } from '../../sql/rows.ts'
import { countCall, toWindow, windowValues } from '../../sql/sliding-window.ts'
import type { Row } from '../../sql/statement.ts'
import type { Connection } from '../connection.ts'
import { audited, told } from './audited.ts'

type Sending = RequestCode['effect'] & { readonly kind: 'send' }

/**
 * Three statements where window and code are one row: read the window, write window and code, write the message, which is also the audit row of a
 * call that sends; four where they are two. A call over the budget is two, with an audit row; one that is refused for another reason is three.
 */
export function request(connection: Connection, act: RequestCode): 'accepted' | 'limited' {
  const { poolId, subject, now, window, effect } = act
  const state = counted(connection, act, connection.get(WINDOW_OF, poolId, subject, window.kind))
  if (state === 'limited') return state
  const isOneRow = effect.kind === 'send' && effect.code.purpose === window.kind
  if (!isOneRow) connection.run(PUT_WINDOW, poolId, subject, window.kind, ...state, now)
  if (effect.kind === 'refuse') {
    audited(connection, act.audit, 'refused', effect.reason)
    return 'accepted'
  }
  const { code } = effect
  told(connection, act.audit, 'accepted')
  const live = liveCode(connection, effect, now)
  if (live) {
    connection.run(INSERT_MESSAGE, ...messageValues(sentAgain(effect.message, live)))
    return 'accepted'
  }
  const values = codeValues(code)
  if (isOneRow) connection.run(PUT_WINDOW_AND_CODE, poolId, subject, code.purpose, ...state, now, ...values)
  else connection.run(PUT_CODE, poolId, subject, code.purpose, now, ...values)
  connection.run(INSERT_MESSAGE, ...messageValues(effect.message))
  return 'accepted'
}

/**
 * Two statements, one more for a wrong code and one more where window and code are two rows. The count is written before the code is looked at, and
 * stays whatever comes of it (S1). There is one writer, so what was read is still true when it is written.
 */
export function attempt(connection: Connection, act: AttemptCode): AttemptOutcome {
  const { poolId, subject, now, window, purpose } = act
  const row = connection.get(CHALLENGE_OF, poolId, subject, purpose)
  const windowRow = purpose === window.kind ? row : connection.get(WINDOW_OF, poolId, subject, window.kind)
  const state = counted(connection, act, windowRow)
  if (state === 'limited') return { kind: 'limited' }
  connection.run(PUT_WINDOW, poolId, subject, window.kind, ...state, now)
  const code = row && toCode(row)
  const verdict = act.judge(code)
  if (verdict.right && code) return { kind: 'right', code }
  const wrong = verdict.right ? ({ right: false, reason: 'none' } as const) : verdict
  audited(connection, act.audit, 'refused', wrong.reason)
  return { kind: 'wrong', verdict: wrong }
}

/** Two statements. */
export function count(connection: Connection, call: CountedCall): 'counted' | 'limited' {
  const { poolId, subject, now, window } = call
  const state = counted(connection, call, connection.get(WINDOW_OF, poolId, subject, window.kind))
  if (state === 'limited') return state
  connection.run(PUT_WINDOW, poolId, subject, window.kind, ...state, now)
  return 'counted'
}

/** The window to write with this call in it, as it is stored; a call over the budget is audited. */
function counted(connection: Connection, { now, window, audit }: CountedCall, row: Row | undefined) {
  const state = countCall(toWindow(row), now, window)
  if (state !== 'limited') return windowValues(state)
  audited(connection, audit, 'refused', 'limited')
  return state
}

/** The code that is alive and went to the same address, if it is to be sent again. */
function liveCode(connection: Connection, { code, repeats }: Sending, now: number): CodeRow | undefined {
  if (!repeats) return undefined
  const row = connection.get(CHALLENGE_OF, code.poolId, code.subject, code.purpose)
  const live = row && toCode(row)
  return isSentAgain(live, code, now) ? live : undefined
}
