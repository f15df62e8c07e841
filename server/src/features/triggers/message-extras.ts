import type { MessageExtras } from '../../messages/extras.ts'
import { sendsLinks } from '../../messages/render.ts'
import { senderArn } from '../../messages/sender-function.ts'
import type { Medium, MessageKind, UserRecord } from '../../store/ports/index.ts'
import { customMessageRequest, customMessageResponse, customWords } from '../../triggers/custom-message.ts'
import { hidesStates } from '../clients/hides-users.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { functionArn } from './function-arn.ts'
import { runTrigger, withMetadata, type ClientMetadata, type TriggerCall, type TriggerContext } from './run-trigger.ts'

/**
 * What a message of this call takes along: the words of CustomMessage, asked before anything is written; or what its functions are to be given when it is
 * sent. Nothing where the pool has no such function.
 *
 * @throws InvalidParameterException for words that no message can be made of · what `runTrigger` throws
 */
export async function messageExtras(
  ctx: TriggerContext,
  pool: Pool,
  letter: {
    readonly kind: Exclude<MessageKind, 'void' | 'PasswordChanged' | 'AccountExists' | 'AccountTakeOverNotification'>
    readonly media: readonly Medium[]
    readonly user: TriggerCall['user']
    readonly clientId?: string | undefined
    readonly clientMetadata: ClientMetadata | undefined
    /** Its errors are not the caller's to see (H11). */
    readonly isAskedLater?: boolean
  },
): Promise<MessageExtras | undefined> {
  const { kind, media, user, clientId, clientMetadata, isAskedLater = false } = letter
  const sent = media.some((medium) => senderArn(pool.definition, kind, medium) !== undefined)
  const isAsked =
    functionArn(pool.definition, 'CustomMessage') !== undefined &&
    media.some((medium) => senderArn(pool.definition, kind, medium) === undefined)
  const metadata = withMetadata(clientMetadata)
  if (!isAsked) return sent ? metadata : undefined
  if (isAskedLater) return { ...metadata, isAskedLater }
  const words = await askForWords(ctx, pool, { kind, user, clientId, clientMetadata })
  return { ...(sent && metadata), ...(words && { words }) }
}

/**
 * The same for a call of a stranger. Where states are hidden, nobody's message takes along what anybody's does, so that no row tells.
 */
export async function strangersExtras(
  ctx: TriggerContext,
  { client, user }: { readonly client: Client; readonly user: UserRecord | undefined },
  letter: {
    readonly kind: 'ForgotPassword' | 'ResendCode'
    /** By which it goes, or would seem to. */
    readonly medium: Medium
    readonly isSent: boolean
    readonly clientMetadata: ClientMetadata | undefined
  },
): Promise<MessageExtras | undefined> {
  const { kind, medium, isSent, clientMetadata } = letter
  const isAskedLater = hidesStates(client)
  if (!isSent && !isAskedLater) return undefined
  const whose = { user: user ?? { username: '' }, clientId: client.id, clientMetadata }
  return messageExtras(ctx, client.pool, { kind, media: [medium], ...whose, isAskedLater })
}

function askForWords(
  ctx: TriggerContext,
  pool: Pool,
  {
    kind,
    clientMetadata,
    ...whose
  }: Pick<Parameters<typeof messageExtras>[2], 'kind' | 'user' | 'clientId' | 'clientMetadata'>,
) {
  const isInvitation = kind === 'AdminCreateUser'
  const isLink = (kind === 'SignUp' || kind === 'ResendCode') && sendsLinks(pool.definition)
  const request = { ...customMessageRequest(isInvitation), ...withMetadata(clientMetadata) }
  const call = { ...whose, occasion: kind, request, response: customMessageResponse }
  return runTrigger(ctx, pool, 'CustomMessage', call, (response) => customWords(response, { isInvitation, isLink }))
}
