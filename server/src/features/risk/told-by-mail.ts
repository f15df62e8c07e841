import { DAY } from '../../kernel/clock.ts'
import type { AuditBase, NewMessage, UserRecord } from '../../store/ports/index.ts'
import { feedbackToken } from '../auth-events/feedback-token.ts'
import type { Services } from '../context.ts'
import { outboxMessage } from '../outbox-message.ts'
import type { Client } from '../pools/directory.ts'
import { riskConfigurationOf } from './configuration.ts'
import { notification, type NotifyTemplate } from './notification.ts'

/** The mail that tells a user of a sign-in, to the address that was proved to be theirs. */
export function toldByMail(
  ctx: Pick<Services, 'ids' | 'keys' | 'random' | 'carries'>,
  client: Client,
  user: UserRecord,
  template: NotifyTemplate,
  audit: AuditBase,
): NewMessage | undefined {
  const address = user.attributes['email']
  const isProved = user.attributes['email_verified'] === 'true'
  if (!address || !isProved || !ctx.carries('EMAIL', address)) return undefined
  const { pool } = client
  const { AccountTakeoverRiskConfiguration: rule } = riskConfigurationOf(client)
  const words = notification(rule?.NotifyConfiguration, template, {
    username: user.username,
    ip: audit.event?.context.ip ?? audit.ip,
    deviceName: audit.event?.context.deviceName ?? 'an unknown device',
    at: audit.at,
    eventId: audit.id,
    feedbackToken: feedbackToken(ctx, { poolId: pool.id, eventId: audit.id, userId: user.id }, audit.at),
  })
  const contact = { medium: 'EMAIL', address } as const
  return outboxMessage(ctx, pool, contact, {
    kind: 'AccountTakeOverNotification',
    content: { kind: 'notice', plain: JSON.stringify(words) },
    audit,
    reason: 'told of a sign-in',
    giveUpAt: audit.at + DAY,
  })
}
