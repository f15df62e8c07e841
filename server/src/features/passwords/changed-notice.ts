import { DAY } from '../../kernel/clock.ts'
import type { AuditBase, NewMessage, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import { outboxMessage } from '../outbox-message.ts'
import type { Pool } from '../pools/directory.ts'

const CONTACTS = [
  ['email', 'EMAIL'],
  ['phone_number', 'SMS'],
] as const

/** What a user is told at every verified contact when the password was changed, in pools that tell it (H8). */
export function changedNotices(
  ctx: Pick<Services, 'ids' | 'keys' | 'random' | 'carries'>,
  pool: Pool,
  { attributes }: Pick<UserRecord, 'attributes'>,
  audit: AuditBase,
): readonly NewMessage[] {
  if (!pool.settings.passwordChangedNotice) return []
  return CONTACTS.flatMap(([name, medium]) => {
    const address = attributes[name]
    if (!address || attributes[`${name}_verified`] !== 'true' || !ctx.carries(medium, address)) return []
    const letter = { content: { kind: 'notice' }, audit, reason: 'password changed', giveUpAt: audit.at + DAY } as const
    return [outboxMessage(ctx, pool, { medium, address }, { kind: 'PasswordChanged', ...letter })]
  })
}
