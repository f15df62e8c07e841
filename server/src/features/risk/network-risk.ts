import type { GivenContext } from '../auth-events/auth-event.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { rangeVerdict, riskConfigurationOf } from './configuration.ts'
import type { RiskLevel } from './takeover.ts'
import { isThreatProtected } from './threat-protection.ts'

type Needs = Pick<Services, 'failures'>

/** From so many failures in an hour on, a network is one that guesses, or does so at large. */
const GUESSES = 10
const GUESSES_MUCH = 30

/**
 * What the network of a call has done of late, whomever the call is about: it depends on nothing of the user (S3). The address of the owner's server says
 * nothing, where the server does not tell its user's.
 */
export function networkLevel({ failures }: Needs, client: Client, ip: string, given?: GivenContext) {
  const isJudged = rangeVerdict(riskConfigurationOf(client), ip) === 'judged'
  if (!isThreatProtected(client.pool) || given?.isServers || !isJudged) return undefined
  const count = failures.from(client.pool, ip)
  const level: RiskLevel | undefined = count >= GUESSES_MUCH ? 'High' : count >= GUESSES ? 'Low' : undefined
  return level
}

/** Counts a sign-in or a code that went wrong against the network it came from. */
export function noteFailure({ failures }: Needs, { pool }: Client, ip: string, given?: GivenContext): void {
  if (isThreatProtected(pool) && !given?.isServers) failures.note(pool, ip)
}
