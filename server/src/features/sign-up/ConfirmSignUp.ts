import { destinationHash } from '../../kernel/destination.ts'
import type { Keys } from '../../kernel/keys.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { CodeRow, UserRecord, Verdict } from '../../store/ports/index.ts'
import { refused } from '../audit-origin.ts'
import { hidesStates, hidesUsers } from '../clients/hides-users.ts'
import { countAtDestination } from '../codes/destination-window.ts'
import { isCodeOf } from '../codes/is-code-of.ts'
import { countName, whoAsks } from '../codes/who-asks.ts'
import type { Context } from '../context.ts'
import { operation } from '../operation.ts'
import type { Client } from '../pools/directory.ts'
import { postConfirmation } from '../triggers/post-confirmation.ts'
import { aliasSentence, nameInTheWay, takeOver } from '../users/aliases.ts'
import { loginsOf } from '../users/login-key.ts'
import { contactToConfirm } from './contact.ts'
import { confirmWindow } from './windows.ts'
import { carriedIn } from '../codes/carried-in.ts'

/**
 * Confirms an account with the code that was sent to it; the contact it went to is verified. Every try is counted before its code is looked at, and the
 * code is used up in the commit that confirms.
 */
export const ConfirmSignUp = operation('ConfirmSignUp', {
  async run({ ConfirmationCode, ForceAliasCreation, ClientMetadata, ...name }, ctx) {
    const asking = { operation: 'ConfirmSignUp', window: confirmWindow, wording: 'sign-in' } as const
    const asker = await whoAsks(ctx, asking, name)
    const { client, key, user, act, nameSubject } = asker
    const { pool } = client
    await ctx.wrongCodes.slowDown(pool)
    await countName(ctx, asker)
    const address = user ? contactToConfirm(pool, user.attributes, carriedIn(ctx, pool))?.address : undefined
    const limited = () =>
      nameSubject
        ? refusal(ctx, client, undefined, 'none')
        : ctx.fail('LimitExceededException', sentences.attemptLimitExceeded)
    const ofAddress = { ...act.audit, id: ctx.ids.row() }
    if ((await countAtDestination(ctx, pool, address ?? `nobody ${key}`, ofAddress)) === 'limited') throw limited()
    const attempt = await ctx.store.codes.attempt({
      ...act,
      purpose: 'sign-up',
      judge: (row) => judge(ctx.keys, user, row, ConfirmationCode, act.now),
    })
    if (attempt.kind === 'limited') throw limited()
    if (attempt.kind === 'wrong') {
      ctx.wrongCodes.note(pool)
      throw refusal(ctx, client, user, attempt.verdict.reason)
    }
    if (!user) throw new Error('a code was judged right for nobody')

    const { code } = attempt
    const now = ctx.now()
    const audit = { ...act.audit, id: ctx.ids.row() }
    const verified = code.medium === 'SMS' ? 'phone_number_verified' : 'email_verified'
    const outcome = await ctx.store.write(async (tx) => {
      const before = await tx.users.get(pool.id, user.id)
      if (!before?.enabled || before.status !== 'UNCONFIRMED') return { kind: 'state', user: before } as const
      const after = { ...before, attributes: { ...before.attributes, [verified]: 'true' } }
      const logins = loginsOf(pool, after)
      const taken = await nameInTheWay(tx, pool, after.id, logins, ForceAliasCreation ? 'take over' : 'leave')
      if (taken) return { kind: 'taken', taken } as const
      if (!(await tx.codes.take(code, now))) return { kind: 'used' } as const
      await takeOver(tx, pool, after.id, logins, now)
      await tx.users.update(pool.id, user.id, { status: 'CONFIRMED', attributes: after.attributes, logins }, now)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'sign-up confirmed' })
      return { kind: 'confirmed', after } as const
    })
    switch (outcome.kind) {
      case 'confirmed':
        if (code.medium === 'SMS') ctx.texts.confirmed(address ?? '')
        await postConfirmation(ctx, pool, {
          occasion: 'ConfirmSignUp',
          user: outcome.after,
          clientId: client.id,
          clientMetadata: ClientMetadata,
        })
        return {}
      case 'taken':
        throw await refused(
          ctx,
          audit,
          'alias taken',
          ctx.fail('AliasExistsException', aliasSentence(pool, outcome.taken)),
        )
      case 'used':
        throw ctx.fail('ExpiredCodeException', sentences.codeExpired)
      case 'state':
        throw refusal(ctx, client, outcome.user, 'refused')
    }
  },
})

/** A code counts for a user who waits to be confirmed and still has the address it went to (S6). It is compared for everybody alike. */
function judge(
  keys: Keys,
  user: UserRecord | undefined,
  row: CodeRow | undefined,
  given: string,
  now: number,
): Verdict {
  const fits = isCodeOf(keys, row, given)
  if (!user?.enabled || user.status !== 'UNCONFIRMED') return { right: false, reason: 'refused' }
  if (!row) return { right: false, reason: 'none' }
  if (row.expiresAt <= now) return { right: false, reason: 'expired' }
  if (!fits) return { right: false, reason: 'mismatch' }
  const address = user.attributes[row.medium === 'SMS' ? 'phone_number' : 'email']
  return address !== undefined && destinationHash(keys, address) === row.destinationHash
    ? { right: true }
    : { right: false, reason: 'contact changed' }
}

function refusal(
  ctx: Context<'ConfirmSignUp'>,
  client: Client,
  user: UserRecord | undefined,
  reason: (Verdict & { right: false })['reason'],
) {
  const expired = () => ctx.fail('ExpiredCodeException', sentences.codeExpired)
  if (hidesStates(client)) return ctx.fail('CodeMismatchException', sentences.codeMismatch)
  if (!user)
    return hidesUsers(client) ? expired() : ctx.fail('UserNotFoundException', sentences.userClientCombinationNotFound)
  if (!user.enabled) return ctx.fail('NotAuthorizedException', sentences.userDisabled)
  if (user.status !== 'UNCONFIRMED') return ctx.fail('NotAuthorizedException', sentences.cannotBeConfirmed(user.status))
  return reason === 'mismatch' ? ctx.fail('CodeMismatchException', sentences.codeMismatch) : expired()
}
