import { maskEmail, maskPhone } from '../../kernel/mask.ts'
import type { Answer } from './answer/read-answer.ts'
import { parse } from './answer/read-answer.ts'
import type { Caller } from './call/call-operation.ts'
import { exchange } from './call/http-exchange.ts'
import { Failure } from './failure.ts'
import type { Value } from './output/value.ts'
import { isMap } from './tree.ts'

/** Seconds that the inbox holds one question open. */
const LONGEST_POLL = 20

/** The inbox is where the caller's calls go, and is reached as they are. */
type Inbox = Pick<Caller, 'endpoint' | 'transport' | 'userAgent' | 'credentials'>

interface Message {
  readonly id: string
  readonly to: string
  readonly medium: string
  readonly code: string
}

/**
 * Asks for a code by `request` and waits until it is in the inbox of the development server at the caller's endpoint.
 *
 * @throws Failure where there is no inbox, or no code came in time
 */
export async function waitForCode(
  caller: Inbox & Pick<Caller, 'now'>,
  seconds: number,
  request: () => Promise<Answer>,
): Promise<string> {
  const since = (await look(caller, undefined, 0))[0]?.id
  const { CodeDeliveryDetails: details } = await request()
  const destination = isMap(details) ? details['Destination'] : undefined
  const end = caller.now() + seconds * 1_000
  for (;;) {
    const left = Math.max(0, Math.ceil((end - caller.now()) / 1_000))
    const found = await look(caller, since, Math.min(left, LONGEST_POLL))
    const message = found.find(({ to, medium, code }) => code !== '' && isMasked(to, medium, destination))
    if (message) return message.code
    if (left === 0)
      throw new Failure(
        'General',
        `No code for ${String(destination)} reached the inbox of ${caller.endpoint.origin} within ${seconds} s.`,
      )
  }
}

function isMasked(to: string, medium: string, destination: Value | undefined): boolean {
  if (medium === 'SMS') return maskPhone(to) === destination
  return maskEmail(to, 'recorded') === destination || maskEmail(to, 'documented') === destination
}

async function look(
  { endpoint, transport, userAgent, credentials }: Inbox,
  since: string | undefined,
  wait: number,
): Promise<readonly Message[]> {
  const url = new URL('/_sparekey/inbox', endpoint)
  if (since !== undefined) url.searchParams.set('since', since)
  url.searchParams.set('wait', String(wait))
  const none = `There is no inbox at ${endpoint.origin}: --wait-for-code works with the server that sparekey dev runs.`
  const get = (headers: Readonly<Record<string, string>>) =>
    exchange(url, { method: 'GET', headers: { 'user-agent': userAgent, ...headers }, body: '' }, patient).catch(
      () => undefined,
    )
  // The inbox answers when something came, or after the wait.
  const patient = { ...transport, readTimeout: (wait + 10) * 1_000 }
  const open = await get({})
  // A server that is open to other machines asks for its token, which is the access key of signed calls as well.
  const answer =
    open?.status === 401 && credentials
      ? await get({ authorization: `Bearer ${(await credentials()).accessKeyId}` })
      : open
  const body = answer?.status === 200 ? parse(answer.body) : undefined
  const messages = isMap(body) ? body['messages'] : undefined
  if (!Array.isArray(messages)) throw new Failure('General', none)
  return messages.filter(isMap).map((message) => ({
    id: text(message['id']),
    to: text(message['to']),
    medium: text(message['medium']),
    code: text(message['code']),
  }))
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
