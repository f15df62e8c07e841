import type { AuditBase, AuditEntry, ClaimedMessage } from '../../store/ports/index.ts'
import { eventOf } from '../../store/sql/auth-event.ts'

/** A line of a log, in the members and spellings that log readers of the service know. */
interface LogLine {
  /** Milliseconds. */
  readonly eventTimestamp: string
  readonly eventSource: 'USER_ACTIVITY' | 'USER_NOTIFICATION'
  readonly logLevel: 'INFO' | 'ERROR'
  readonly message: Readonly<Record<string, unknown>>
  readonly logSourceId: { readonly userPoolId: string }
}

/** What happened to a user; `undefined` where the row bears no event. */
export function activityLine(audit: AuditBase, outcome: AuditEntry['outcome']): LogLine | undefined {
  const event = eventOf(audit, outcome)
  if (!event) return undefined
  const { risk, context } = event
  return {
    eventTimestamp: String(event.at),
    eventSource: 'USER_ACTIVITY',
    logLevel: 'INFO',
    message: {
      version: '1',
      eventId: event.id,
      eventType: event.type,
      userSub: event.subject,
      userName: audit.event?.username ?? '',
      userPoolId: event.poolId,
      clientId: audit.clientId ?? '',
      creationDate: new Date(event.at).toISOString(),
      eventResponse: event.response,
      riskLevel: risk.level ?? '',
      riskDecision: risk.decision,
      challenges: event.challenges.map(({ name, response }) => `${name}:${response}`),
      deviceName: context.deviceName ?? '',
      ipAddress: context.ip,
      requestId: audit.requestId,
      compromisedCredentialDetected: String(risk.compromised),
      city: context.city ?? '',
      country: context.country ?? '',
      hasContextData: String(audit.event?.hasContextData ?? false),
    },
    logSourceId: { userPoolId: event.poolId },
  }
}

/** A message that was given up; neither its address nor what is in it. */
export function notificationLine(message: ClaimedMessage, error: string, now: number): LogLine {
  const { poolId, kind, medium, subject } = message
  return {
    eventTimestamp: String(now),
    eventSource: 'USER_NOTIFICATION',
    logLevel: 'ERROR',
    message: { details: `The message ${kind} to ${subject} by ${medium} was given up: ${error}` },
    logSourceId: { userPoolId: poolId },
  }
}
