import type { AuditBase, AuditEntry, AuthEventRecord } from '../ports/index.ts'

/** The event that an audit row brings with it, now that it is known what came of the call. */
export function eventOf(
  { id, poolId, subject, at, event }: AuditBase,
  outcome: AuditEntry['outcome'],
): AuthEventRecord | undefined {
  if (!event) return undefined
  const { type, ifAccepted, challenge, risk, context, isNobodys } = event
  const isAccepted = outcome === 'accepted'
  return {
    id,
    poolId,
    subject,
    at,
    type,
    response: isAccepted ? ifAccepted : 'Fail',
    challenges: challenge ? [{ name: challenge, response: isAccepted ? 'Success' : 'Failure' }] : [],
    risk,
    context,
    isNobodys,
  }
}
