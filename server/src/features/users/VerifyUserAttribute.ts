import { subject } from '../../kernel/brand.ts'
import { destinationHash } from '../../kernel/destination.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { CodeRow, UserRecord, Verdict } from '../../store/ports/index.ts'
import { refused } from '../audit-origin.ts'
import { countAtDestination } from '../codes/destination-window.ts'
import { isCodeOf } from '../codes/is-code-of.ts'
import type { Services } from '../context.ts'
import { operation } from '../operation.ts'
import { aliasSentence, nameInTheWay } from './aliases.ts'
import type { ContactName } from './attribute-change.ts'
import { requireCaller } from './caller.ts'
import { loginsOf } from './login-key.ts'
import { addressOf, isContactName, purposeOf, verifyWindow } from './verification.ts'

/**
 * The code that went to an address proves it to be the caller's: it is verified, and one that was waiting takes the place of the old. Every try is counted
 * before its code is looked at.
 */
export const VerifyUserAttribute = operation('VerifyUserAttribute', {
  async run({ AccessToken, AttributeName, Code }, ctx) {
    const { client, user, audit, gone } = await requireCaller(ctx, 'VerifyUserAttribute', AccessToken)
    if (!isContactName(AttributeName)) throw ctx.fail('InvalidParameterException', sentences.onlyContactsVerified)
    const { pool } = client
    await ctx.wrongCodes.slowDown(pool)
    const limited = () => ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
    const address = addressOf(user, AttributeName)
    const ofAddress = { ...audit, id: ctx.ids.row() }
    if (address && (await countAtDestination(ctx, pool, address, ofAddress)) === 'limited') throw limited()
    const attempt = await ctx.store.codes.attempt({
      poolId: pool.id,
      subject: subject(user.id),
      now: audit.at,
      window: verifyWindow,
      audit,
      purpose: purposeOf(AttributeName),
      judge: (row) => judge(ctx, user, AttributeName, row, Code, audit.at),
    })
    if (attempt.kind === 'limited') throw limited()
    if (attempt.kind === 'wrong') {
      ctx.wrongCodes.note(pool)
      throw attempt.verdict.reason === 'mismatch'
        ? ctx.fail('CodeMismatchException', sentences.codeMismatch)
        : ctx.fail('ExpiredCodeException', sentences.codeExpired)
    }

    const { code } = attempt
    const now = ctx.now()
    const done = { ...audit, id: ctx.ids.row() }
    const outcome = await ctx.store.write(async (tx) => {
      const before = await tx.users.get(pool.id, user.id)
      if (!before) return { kind: 'gone' } as const
      const address = addressOf(before, AttributeName)
      if (!address || !isDestination(ctx, code, address)) return { kind: 'used' } as const
      const attributes = { ...before.attributes, [AttributeName]: address, [`${AttributeName}_verified`]: 'true' }
      const { [AttributeName]: _, ...pending } = before.pending ?? {}
      const logins = loginsOf(pool, { ...before, attributes })
      const taken = await nameInTheWay(tx, pool, user.id, logins, 'leave')
      if (taken) return { kind: 'taken', taken } as const
      if (!(await tx.codes.take(code, now))) return { kind: 'used' } as const
      await tx.users.update(pool.id, user.id, { attributes, pending, logins }, now)
      await tx.audit.append({ ...done, outcome: 'accepted', reason: `${AttributeName} verified` })
      return { kind: 'verified' } as const
    })
    switch (outcome.kind) {
      case 'verified':
        if (code.medium === 'SMS') ctx.texts.confirmed(address ?? '')
        return {}
      case 'gone':
        throw gone()
      case 'used':
        throw ctx.fail('ExpiredCodeException', sentences.codeExpired)
      case 'taken': {
        const error = ctx.fail('AliasExistsException', aliasSentence(pool, outcome.taken))
        throw await refused(ctx, done, 'alias taken', error)
      }
    }
  },
})

/** A code counts as long as the address it went to is the one that is to be verified (S6). */
function judge(
  ctx: Pick<Services, 'keys'>,
  user: UserRecord,
  name: ContactName,
  row: CodeRow | undefined,
  given: string,
  now: number,
): Verdict {
  const fits = isCodeOf(ctx.keys, row, given)
  if (!row) return { right: false, reason: 'none' }
  if (row.expiresAt <= now) return { right: false, reason: 'expired' }
  if (!fits) return { right: false, reason: 'mismatch' }
  const address = addressOf(user, name)
  return address !== undefined && isDestination(ctx, row, address)
    ? { right: true }
    : { right: false, reason: 'contact changed' }
}

function isDestination({ keys }: Pick<Services, 'keys'>, row: CodeRow, address: string): boolean {
  return destinationHash(keys, address) === row.destinationHash
}
