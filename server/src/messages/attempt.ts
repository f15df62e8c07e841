import { userId } from '../kernel/brand.ts'
import { HOUR, MINUTE, SECOND, type Clock } from '../kernel/clock.ts'
import type { Keys } from '../kernel/keys.ts'
import type { Log } from '../kernel/log.ts'
import type { Random } from '../kernel/random.ts'
import { open } from '../kernel/seal.ts'
import type {
  ClaimedMessage,
  MessageKind,
  PoolDefinition,
  Settlement,
  Store,
  UserRecord,
} from '../store/ports/index.ts'
import type { Channel, Delivery, Envelope } from './channel.ts'
import { askForWords, failedFunction, sendByFunction, type MessageFunctions } from './message-functions.ts'
import { openContent, outboxPlace, type MessageSecret } from './message-secret.ts'
import { renderWords } from './notice.ts'
import { isByLink, isNotice, renderCode, renderInvitation, renderLink, renderNotice, withWords } from './render.ts'
import { senderArn } from './sender-function.ts'
import { TriggerError } from '../triggers/invoker.ts'
import { senderOf } from './sender.ts'

export interface AttemptParts {
  readonly store: Pick<Store, 'read'>
  /** The first that carries the medium; a message without one is given up. */
  readonly channels: readonly Channel[]
  readonly keys: Keys
  readonly now: Clock
  readonly random: Random
  readonly log: Log
  /** Where links lead, whatever Host a request named (S22). */
  readonly publicUrl: () => string
  /** Whom pools may name as sender. */
  readonly mailSenders: readonly string[]
  /** Messages to one address in an hour, of all kinds, users and pools (S4). */
  readonly perDestination: number
  readonly functions: MessageFunctions
}

/** The cap of an address counts what every pool sends there: told to a caller it would tell of other pools. */
export const TOO_MANY = 'too many messages to this address in an hour'

/** One try at one message, and what follows from it. Never rejects: what goes wrong on the way is tried again. */
export async function attempt(parts: AttemptParts, message: ClaimedMessage): Promise<Settlement> {
  const { store, now } = parts
  const giveUp = (error: string): Settlement => ({ kind: 'given-up', at: now(), error })
  try {
    // It may have waited for others to its address since it was claimed.
    if (message.giveUpAt <= now()) return giveUp('it expired before it could be sent')
    const { kinds, most } = shareOf(message.kind, parts.perDestination)
    const sent = await store.read((tx) => tx.outbox.sentTo(message.destinationHash, kinds, now() - HOUR))
    if (sent >= most) return giveUp(TOO_MANY)
    const pool = await store.read((tx) => tx.pools.get(message.poolId))
    if (!pool) return giveUp('the pool is gone')
    const { definition } = pool
    const read = () => store.read((tx) => tx.users.get(message.poolId, userId(message.subject)))
    const secret = openContent(parts.keys, message)
    const bySender = senderArn(definition, message.kind, message.medium)
    if (bySender !== undefined)
      return settlementOf(
        parts,
        message,
        await sendByFunction(
          parts.functions,
          definition,
          message,
          { ...secret, to: destinationOf(parts.keys, message) },
          await read(),
        ),
      )
    const channel = parts.channels.find(({ carries }) => carries.includes(message.medium))
    if (!channel) return giveUp(`no channel carries ${message.medium}`)
    const words = secret.extras.isAskedLater
      ? await askForWords(parts.functions, definition, message, secret.extras, await read())
      : secret.extras.words
    const user = isByLink(definition, message.kind, message.medium) ? await read() : undefined
    const envelope = toEnvelope(parts, message, withWords(definition, message.kind, words), secret, user)
    return settlementOf(parts, message, await deliver(parts, channel, envelope))
  } catch (error) {
    if (error instanceof TriggerError) return settlementOf(parts, message, failedFunction(error))
    parts.log.error({ messageId: message.id, err: error }, 'a message could not be prepared')
    return settlementOf(parts, message, { kind: 'deferred', error: 'it could not be prepared' })
  }
}

/** Kinds that anybody can have sent to an address that is not theirs. */
const ANYBODYS = ['SignUp', 'ResendCode', 'AccountExists', 'UpdateUserAttribute', 'VerifyUserAttribute'] as const
/** Kinds that go to an address which its owner has proved, or an administrator vouches for. */
const OWNERS = ['ForgotPassword', 'AdminCreateUser', 'PasswordChanged', 'AccountTakeOverNotification'] as const

/** A third of what an address may be sent is for the first, the rest for the others: a stranger's sign-ups never use up what a reset needs. */
function shareOf(kind: MessageKind, limit: number): { readonly kinds: readonly MessageKind[]; readonly most: number } {
  const strangers = Math.ceil(limit / 3)
  return ANYBODYS.some((one) => one === kind)
    ? { kinds: ANYBODYS, most: strangers }
    : { kinds: OWNERS, most: Math.max(1, limit - strangers) }
}

function destinationOf(keys: Keys, message: ClaimedMessage): string {
  return open(keys, outboxPlace(message, 'destination'), message.destination).toString()
}

/** A user is given where the code goes out as a link. */
function toEnvelope(
  { keys, now, publicUrl, mailSenders }: AttemptParts,
  message: ClaimedMessage,
  pool: PoolDefinition,
  { username = '', code, words }: MessageSecret,
  user: UserRecord | undefined,
): Envelope {
  const { id, medium, kind, poolId, content } = message
  const to = destinationOf(keys, message)
  const letter = { id, medium, poolId, kind, to, ...(medium === 'EMAIL' && senderOf(pool, mailSenders)), at: now() }
  if (content.kind === 'invitation')
    return { ...letter, ...renderInvitation(pool, medium, { username, password: code }), code }
  if (content.kind === 'notice') {
    if (words) return { ...letter, ...renderWords(words, mailSenders) }
    if (!isNotice(kind)) throw new Error(`${kind} is no notice`)
    return { ...letter, ...renderNotice(kind, medium) }
  }
  if (!user) return { ...letter, ...renderCode(pool, medium, code), code }
  const link = linkTo(publicUrl(), message, user, code)
  return { ...letter, ...renderLink(pool, link), code, link }
}

/** The page that confirms, with what it needs to do so. */
function linkTo(base: string, { clientId = '' }: ClaimedMessage, { username }: UserRecord, code: string): string {
  const query = new URLSearchParams({ client_id: clientId, user_name: username, confirmation_code: code })
  return `${base.replace(/\/+$/, '')}/confirmUser?${query.toString()}`
}

/** A channel that breaks its promise and throws: its words may hold the address, so only the kind of error is kept. */
async function deliver({ log }: AttemptParts, channel: Channel, envelope: Envelope): Promise<Delivery> {
  try {
    return await channel.deliver(envelope)
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error
    log.error({ messageId: envelope.id, channel: channel.name, error: name }, 'a channel failed')
    return { kind: 'deferred', error: `${channel.name} failed` }
  }
}

function settlementOf({ now, random }: AttemptParts, message: ClaimedMessage, delivery: Delivery): Settlement {
  if (delivery.kind === 'accepted') return { kind: 'sent', at: now() }
  if (delivery.kind === 'refused') return { kind: 'given-up', at: now(), error: delivery.error }
  const runAt = now() + backOff(message.attempts, random)
  return runAt >= message.giveUpAt
    ? { kind: 'given-up', at: now(), error: `${delivery.error}; the code expires before the next try` }
    : { kind: 'retry', runAt, error: delivery.error }
}

/** 2, 4, 8 … seconds, at most five minutes, each between half and the whole. */
function backOff(attempts: number, random: Random): number {
  const longest = Math.min(5 * MINUTE, 2 ** attempts * SECOND)
  return Math.round(longest * (0.5 + random(1).readUInt8(0) / 512))
}
