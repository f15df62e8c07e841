import { escapeHtml } from '../kernel/escape-html.ts'
import type { ClaimedMessage, Medium, PoolDefinition, UserRecord } from '../store/ports/index.ts'
import {
  customMessageRequest,
  customMessageResponse,
  customWords,
  type CustomWords,
} from '../triggers/custom-message.ts'
import { triggerEvent } from '../triggers/event.ts'
import type { Invoker, TriggerError } from '../triggers/invoker.ts'
import { eventAttributes } from '../triggers/user-attributes.ts'
import type { Delivery } from './channel.ts'
import type { MessageExtras } from './extras.ts'
import type { MessageSecret } from './message-secret.ts'
import { sendsLinks } from './render.ts'
import { senderArn } from './sender-function.ts'

/** What the functions of a pool need that have to do with messages. */
export interface MessageFunctions {
  readonly invoker: Invoker
  readonly region: string
  /** A code as a function of the pool can decrypt it: base64 of a message of the AWS Encryption SDK. */
  readonly encryptCode: (plain: string, keyId: string) => Promise<string>
}

/** CustomMessage, where its errors are not the caller's to see (H11). @throws TriggerError */
export async function askForWords(
  { invoker, region }: MessageFunctions,
  pool: PoolDefinition,
  message: ClaimedMessage,
  { clientMetadata }: MessageExtras,
  user: UserRecord | undefined,
): Promise<CustomWords | undefined> {
  const arn = pool.LambdaConfig?.CustomMessage
  if (arn === undefined || !user) return undefined
  const { kind } = message
  const isInvitation = kind === 'AdminCreateUser'
  const event = triggerEvent({
    region,
    ...whose(message, user),
    source: `CustomMessage_${kind}`,
    request: {
      userAttributes: eventAttributes(pool, user),
      ...customMessageRequest(isInvitation),
      ...(clientMetadata && { clientMetadata }),
    },
    response: customMessageResponse,
  })
  const isLink = (kind === 'SignUp' || kind === 'ResendCode') && sendsLinks(pool)
  return customWords(await invoker.invoke('CustomMessage', arn, event, message.id), { isInvitation, isLink })
}

/** The function that sends in our place gets the code encrypted, and answers nothing. @throws TriggerError */
export async function sendByFunction(
  { invoker, region, encryptCode }: MessageFunctions,
  pool: PoolDefinition,
  message: ClaimedMessage,
  { code, extras, to }: MessageSecret & { readonly to: string },
  user: UserRecord | undefined,
): Promise<Delivery> {
  const { kind, medium } = message
  const arn = senderArn(pool, kind, medium)
  const keyId = pool.LambdaConfig?.KMSKeyID
  if (arn === undefined || keyId === undefined)
    return { kind: 'refused', error: 'the pool names no key for its sender' }
  if (!user) return { kind: 'refused', error: 'the user is gone' }
  const reached = reachedAt(user, medium, to)
  if (!reached) return { kind: 'refused', error: 'the address is no longer of the user' }
  const trigger = medium === 'EMAIL' ? 'CustomEmailSender' : 'CustomSMSSender'
  const plain = kind === 'AdminCreateUser' ? escapeHtml(code) : code
  const event = triggerEvent({
    region,
    ...whose(message, user),
    source: `${trigger}_${kind}`,
    request: {
      type: medium === 'EMAIL' ? 'customEmailSenderRequestV1' : 'customSMSSenderRequestV1',
      code: await encryptCode(plain, keyId),
      clientMetadata: extras.clientMetadata ?? null,
      userAttributes: eventAttributes(pool, reached),
    },
    response: {},
  })
  await invoker.notify(trigger, arn, event, message.id)
  return { kind: 'accepted' }
}

/**
 * The user as the function is to reach it: at the address that the code is bound to, which may wait to be verified and not be the user's yet. A code must never
 * go to another.
 */
function reachedAt(user: UserRecord, medium: Medium, to: string): UserRecord | undefined {
  const name = medium === 'EMAIL' ? 'email' : 'phone_number'
  if (user.attributes[name] === to) return user
  if (user.pending?.[name] !== to) return undefined
  return { ...user, attributes: { ...user.attributes, [name]: to, [`${name}_verified`]: 'false' } }
}

/** What a function says may hold an address or a code: only the kind of error is kept. One that was reached and would not is not asked again. */
export function failedFunction({ type, mayPass }: TriggerError): Delivery {
  return mayPass
    ? { kind: 'deferred', error: `a function: ${type}` }
    : { kind: 'refused', error: `a function: ${type}` }
}

function whose({ poolId, clientId }: ClaimedMessage, { username }: UserRecord) {
  return { poolId, userName: username, clientId }
}
