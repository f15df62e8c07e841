import type { AuthEventRisk, AuthEventDraft, UserRecord } from '../../store/ports/index.ts'
import { subject } from '../../kernel/brand.ts'
import type { GivenContext } from '../auth-events/auth-event.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { compromisedVerdict } from './compromised.ts'
import { isEnforced, rangeVerdict, riskConfigurationOf } from './configuration.ts'
import { TEMPLATE_OF, type NotifyTemplate } from './notification.ts'
import { networkLevel } from './network-risk.ts'
import { LOOKS_BACK, takeoverLevel } from './takeover.ts'

export interface SignInRisk {
  /** For the event. */
  readonly risk: AuthEventRisk
  /** Nobody gets in on it. A second factor that is demanded nobody can give yet. */
  readonly isBlocked: boolean
  /** The words in which the user is told of it by mail. */
  readonly tells: NotifyTemplate | undefined
  /** The password is known to others, and must be reset. */
  readonly mustReset: boolean
}

/** What is to be thought of a sign-in with the right password, and what the pool does about it; nothing where it has no threat protection. */
export async function signInRisk(
  ctx: Pick<Services, 'store' | 'breachedPasswords' | 'failures'>,
  client: Client,
  {
    user,
    event,
    password,
    given,
    now,
  }: {
    readonly user: UserRecord
    readonly event: AuthEventDraft | undefined
    readonly password: string
    readonly given: GivenContext
    readonly now: number
  },
): Promise<SignInRisk | undefined> {
  if (!event) return undefined
  const { pool } = client
  const configuration = riskConfigurationOf(client)
  const compromised = compromisedVerdict(ctx, client, 'SIGN_IN', password)
  const who = subject(user.id)
  // Apart from each other: whoever fails often enough must not push out of sight what the owner is known by.
  const earlier = await ctx.store.read(async (tx) => ({
    passed: await tx.authEvents.passed(pool.id, who, LOOKS_BACK),
    recent: await tx.authEvents.list(pool.id, who, undefined, LOOKS_BACK),
  }))
  const { ip } = event.context
  const isSkipped = given.isServers || rangeVerdict(configuration, ip) === 'skipped'
  const network = networkLevel(ctx, client, ip, given)
  const level = isSkipped ? undefined : takeoverLevel(event.context, earlier, now, network)
  const action = level && configuration.AccountTakeoverRiskConfiguration?.Actions[`${level}Action`]
  const isDone = isEnforced(pool) && action !== undefined
  const isBlocked = isDone && ['BLOCK', 'MFA_REQUIRED'].includes(action.EventAction)
  return {
    risk: {
      decision: isBlocked || event.risk.decision === 'Block' ? 'Block' : level ? 'AccountTakeover' : 'NoRisk',
      level,
      compromised: compromised !== 'unknown',
    },
    isBlocked,
    tells: isDone && action.Notify ? TEMPLATE_OF[action.EventAction] : undefined,
    // A temporary password is replaced by the next step anyway.
    mustReset: compromised === 'refused' && user.status === 'CONFIRMED',
  }
}
