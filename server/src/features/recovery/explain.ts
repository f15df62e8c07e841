import { clientId, subject as asSubject } from '../../kernel/brand.ts'
import { MINUTE } from '../../kernel/clock.ts'
import type { OutboxEntry, ReadTx, UserRecord, WindowReading, WindowRule } from '../../store/ports/index.ts'
import { hidesUsers } from '../clients/hides-users.ts'
import { contactName, deliveryDetails } from '../codes/delivery-details.ts'
import type { Services } from '../context.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { isEnforced, OF_POOL, riskConfigurationOf } from '../risk/configuration.ts'
import { isThreatProtected } from '../risk/threat-protection.ts'
import { functionArn } from '../triggers/function-arn.ts'
import { loginKey, subjectOf } from '../users/login-key.ts'
import { contactOf, isRescue, wayBack, type NoWay } from './eligibility.ts'
import { isAdminOnly, mechanismsOf } from './mechanisms.ts'
import { recoveryWindow } from './recovery-window.ts'
import { carriedIn } from '../codes/carried-in.ts'

/** What would come of a call, and why: a dry run that counts, writes and sends nothing. */
export interface Explanation {
  /** One finding a line, in the order in which the rules are asked. */
  readonly findings: readonly Finding[]
  /** What the call would do. */
  readonly outcome: string
  /** What the caller would be told. */
  readonly answer: string
}

export interface Finding {
  readonly rule: string
  readonly found: string
}

type Needs = Pick<Services, 'keys' | 'now' | 'carries' | 'whereRuns'>

/** ForgotPassword for this name: which rule would decide, which medium, and what is left of the budget. */
export async function explainForgotPassword(
  ctx: Needs,
  tx: ReadTx,
  { pool, client, username }: { readonly pool: Pool; readonly client: Client | undefined; readonly username: string },
): Promise<Explanation> {
  const key = loginKey(pool, username)
  const user = await tx.users.byLogin(pool.id, key)
  const subject = subjectOf(ctx.keys, pool, key, user)
  const window = recoveryWindow(pool, 'send')
  const reading = await tx.windows.get(pool.id, subject, window.kind)
  const code = await tx.codes.get(pool.id, subject, 'reset')
  const messages = user
    ? await tx.outbox.list({
        subject: { poolId: pool.id, id: asSubject(user.id) },
        states: ['waiting', 'sent', 'given-up'],
        limit: 3,
      })
    : []
  const way = wayBack(pool, user, carriedIn(ctx, pool))
  const left = callsLeft(reading, window, ctx.now())
  const findings: Finding[] = [
    { rule: 'pool', found: `${pool.name}, profile ${pool.settings.profile}` },
    ...(client ? [{ rule: 'client', found: whatClientDoes(client) }] : []),
    ...addressesShutOut(pool, client),
    { rule: 'user', found: user ? whoIs(pool, user, username) : 'nobody has this name' },
    {
      rule: 'ways',
      found: isAdminOnly(pool) ? 'admin_only: an administrator resets' : mechanismsOf(pool).join(', then '),
    },
    ...(user ? mechanismsOf(pool).map((mechanism) => whatOf(ctx, pool, user, mechanism)) : []),
    ...functionsAsked(ctx, pool, user),
    { rule: 'budget', found: left.found },
    {
      rule: 'code',
      found:
        code && code.expiresAt > ctx.now()
          ? `one is alive for ${minutes(code.expiresAt - ctx.now())}`
          : 'none is alive',
    },
    ...messages.map(({ kind, masked, state, attempts, at, error }) => ({
      rule: 'message',
      found: `${kind} to ${masked}: ${whatBecame(state, attempts, new Date(at).toISOString())}${error === undefined ? '' : ` (${error})`}`,
    })),
  ]
  if (isAdminOnly(pool)) {
    const refusal = 'NotAuthorizedException: an administrator must be asked'
    return { findings, outcome: 'refused: only an administrator may reset passwords here', answer: refusal }
  }
  if (left.calls === 0) return { findings, outcome: 'refused: the budget is spent', answer: 'LimitExceededException' }
  if (way.kind === 'send') {
    const { Destination } = deliveryDetails(pool, way)
    const again = code && code.expiresAt > ctx.now() && pool.settings.profile === 'hardened'
    return {
      findings,
      outcome: `a code would go to ${contactName(way.medium)} ${Destination}${again ? ', the same as before' : ''}${user && isRescue(pool, user) ? ' (rescue)' : ''}`,
      answer: `CodeDeliveryDetails with ${Destination}`,
    }
  }
  const isHidden = client !== undefined && hidesUsers(client)
  return {
    findings,
    outcome: `no code: ${WHY[way.reason]}${user?.status === 'FORCE_CHANGE_PASSWORD' && way.reason === 'state' ? INVITE_AGAIN : ''}`,
    answer: isHidden
      ? 'as if a code had been sent: the client hides who exists'
      : client
        ? ERROR[way.reason]
        : `${ERROR[way.reason]}, or from a client that hides its users as if a code had been sent`,
  }
}

/** Addresses from which the call would be refused, whoever it is about. */
function addressesShutOut(pool: Pool, client: Client | undefined): readonly Finding[] {
  const { RiskExceptionConfiguration } = riskConfigurationOf(client ?? { id: clientId(OF_POOL), pool })
  const ranges = RiskExceptionConfiguration?.BlockedIPRangeList ?? []
  if (!isThreatProtected(pool) || ranges.length === 0) return []
  const what = isEnforced(pool) ? 'calls are refused from' : 'calls are let in and noted from'
  const [shown, more] = [ranges.slice(0, 5), ranges.length - 5]
  return [{ rule: 'addresses', found: `${what} ${shown.join(', ')}${more > 0 ? ` and ${more} more ranges` : ''}` }]
}

/** The pool's functions that the call would run, in that order, and where. */
function functionsAsked({ whereRuns }: Needs, { definition }: Pool, user: UserRecord | undefined): readonly Finding[] {
  const asked = (['UserMigration', 'CustomMessage'] as const).filter((trigger) => !user || trigger !== 'UserMigration')
  return asked.flatMap((trigger) => {
    const arn = functionArn(definition, trigger)
    if (arn === undefined) return []
    const where = whereRuns(arn) ?? 'it is not known where it runs: SPAREKEY_FUNCTIONS'
    return [{ rule: trigger, found: `${arn.split(':')[6] ?? arn}, ${where}` }]
  })
}

const WHY: Readonly<Record<NoWay, string>> = {
  'not found': 'nobody has this name',
  disabled: 'the user is disabled',
  state: 'a user in this state cannot reset a password',
  'no verified contact': 'no contact of the user may be used',
}

/** The way out for somebody who never chose a password. */
const INVITE_AGAIN = '; admin-create-user --message-action RESEND invites again'

const ERROR: Readonly<Record<NoWay, string>> = {
  'not found': 'UserNotFoundException',
  disabled: 'NotAuthorizedException',
  state: 'NotAuthorizedException',
  'no verified contact': 'InvalidParameterException',
}

function whatBecame(state: OutboxEntry['state'], attempts: number, at: string): string {
  const tries = attempts === 1 ? 'one try' : `${attempts} tries`
  if (state === 'waiting') return attempts === 0 ? `it is due at ${at}` : `it waits after ${tries}, the next at ${at}`
  return `${state}${attempts > 1 ? ` after ${tries}` : ''} at ${at}`
}

function whatClientDoes(client: Client): string {
  const hides = hidesUsers(client) ? 'hides who exists' : 'says when a user does not exist'
  return `${client.name}, ${hides}${client.secret === undefined ? '' : ', has a secret: the call needs SecretHash'}`
}

function whoIs(pool: Pool, user: UserRecord, typed: string): string {
  const by = loginKey(pool, user.username) === loginKey(pool, typed) ? 'by user name' : 'by alias or sub'
  const state = [user.status, ...(user.enabled ? [] : ['disabled']), ...(isRescue(pool, user) ? ['rescue is on'] : [])]
  return `${user.username}, found ${by}: ${state.join(', ')}`
}

function whatOf(
  ctx: Needs,
  pool: Pool,
  user: UserRecord,
  mechanism: 'verified_email' | 'verified_phone_number',
): Finding {
  const name = mechanism === 'verified_email' ? 'email' : 'phone_number'
  const medium = name === 'email' ? 'EMAIL' : 'SMS'
  const address = user.attributes[name]
  const found = () => {
    if (!address) return 'the user has none'
    const masked = deliveryDetails(pool, { medium, address }).Destination
    if (user.attributes[`${name}_verified`] !== 'true') return `${masked} is not verified`
    if (!contactOf(pool, user, mechanism))
      return `${masked} is the second factor, and may not be the way around the first`
    return carriedIn(ctx, pool)(medium, address)
      ? `${masked} may be used`
      : `${masked} cannot be reached: no channel carries ${medium} there`
  }
  return { rule: name, found: found() }
}

function callsLeft(
  { stamps, level, blockedUntil }: WindowReading,
  { budget, length, backOff }: WindowRule,
  now: number,
): { readonly calls: number; readonly found: string } {
  if (backOff && blockedUntil > now)
    return { calls: 0, found: `spent ${level} times in a row: nothing for ${minutes(blockedUntil - now)}` }
  const live = stamps.filter((at) => Math.abs(now - at) < length)
  const calls = Math.max(0, budget - live.length)
  const oldest = live[0]
  const wait = calls === 0 && oldest !== undefined ? `; the next in ${minutes(oldest + length - now)}` : ''
  return { calls, found: `${calls} of ${budget} calls are left in this hour${wait}` }
}

function minutes(milliseconds: number): string {
  const count = Math.max(1, Math.ceil(milliseconds / MINUTE))
  return count === 1 ? '1 minute' : `${count} minutes`
}
