import { types } from 'node:util'
import { parseEmailAddress } from '../kernel/email-address.ts'
import { SECOND, systemTimer } from '../kernel/clock.ts'
import { isPhoneNumber } from '../kernel/phone-number.ts'
import type { InboxChannel, InboxMessage } from '../messages/channels/inbox.ts'
import type { OutboxWorker } from '../messages/worker.ts'
import { NoMessage, type CodeOptions, type Message, type WaitOptions } from './message.ts'
import { whatCame } from './what-came.ts'

export interface Mailbox {
  codeFor(address: string, options?: CodeOptions): Promise<string>
  nextMessage(address: string, options?: WaitOptions): Promise<Message>
  messages(address?: string): Promise<readonly Message[]>
  /** Which messages `nextMessage` has handed out, by address. */
  save(): ReadonlyMap<string, string>
  load(read: ReadonlyMap<string, string>): void
  /** Ends all waiting. */
  close(): void
}

const TIMEOUT = 5 * SECOND
/** The inbox itself keeps no more. */
const MOST = 10_000

export function createMailbox({
  inbox,
  worker,
}: {
  readonly inbox: InboxChannel
  readonly worker: OutboxWorker
}): Mailbox {
  const closing = new AbortController()
  let read = new Map<string, string>()

  const list = async (to?: string, since?: string) =>
    (await inbox.list({ to, since, limit: MOST })).toReversed().map(toMessage)

  /** Looks, and looks again whenever a message was settled, until `look` finds something. */
  async function waitFor<T>(
    address: string,
    wanted: string,
    { timeout = TIMEOUT }: WaitOptions,
    look: () => Promise<T | undefined>,
  ): Promise<T> {
    checkAddress(address)
    checkTimeout(timeout)
    const late = Promise.withResolvers<'late'>()
    const cancel = systemTimer(timeout, () => late.resolve('late'))
    const closed = Promise.withResolvers<'closed'>()
    const onClose = () => closed.resolve('closed')
    closing.signal.addEventListener('abort', onClose)
    try {
      for (;;) {
        if (closing.signal.aborted) throw new NoMessage(`The pool was closed; no ${wanted} will come to ${address}.`)
        // Listened for before the look, so that what arrives in between is not missed.
        const settled = Promise.withResolvers<'settled'>()
        const forget = worker.onSettled(() => settled.resolve('settled'))
        try {
          const found = await look()
          if (found !== undefined) return found
          const event = await Promise.race([settled.promise, late.promise, closed.promise])
          if (event === 'late')
            throw new NoMessage(
              `No ${wanted} for ${address} came within ${timeout} ms. ${whatCame(address, await list(), await inbox.pendingTo(address), worker.counts['given-up'])}`,
            )
        } finally {
          forget()
        }
      }
    } finally {
      cancel()
      closing.signal.removeEventListener('abort', onClose)
    }
  }

  return {
    codeFor(address, { kind, after, ...wait } = {}) {
      const since = types.isDate(after) ? undefined : after?.id
      const isWanted = (message: Message) =>
        message.code !== undefined &&
        (kind === undefined || message.kind === kind) &&
        !(types.isDate(after) && message.sentAt <= after)
      return waitFor(address, kind === undefined ? 'code' : `code of kind ${kind}`, wait, async () => {
        // An older code must not be taken for one that is still on its way.
        if ((await inbox.pendingTo(address)) > 0) return undefined
        return (await list(address, since)).findLast(isWanted)?.code
      })
    },
    async nextMessage(address, wait = {}) {
      return waitFor(address, 'message', wait, async () => {
        const next = (await list(address, read.get(address)))[0]
        if (next) read.set(address, next.id)
        return next
      })
    },
    async messages(address) {
      if (address !== undefined) checkAddress(address)
      worker.wake()
      await worker.idle()
      return list(address)
    },
    save: () => new Map(read),
    load(saved) {
      read = new Map(saved)
    },
    close: () => closing.abort(),
  }
}

function toMessage({ inboxId, to, medium, kind, subject, body, code, link, at }: InboxMessage): Message {
  return { id: inboxId, to, medium, kind, subject, body, code, link, sentAt: new Date(at) }
}

function checkAddress(address: string): void {
  if (typeof address === 'string' && (parseEmailAddress(address) || isPhoneNumber(address))) return
  throw new TypeError(
    `${JSON.stringify(address)} is neither an e-mail address nor a phone number like +15551234567: messages are found by where they go, not by user name.`,
  )
}

function checkTimeout(timeout: number): void {
  if (typeof timeout === 'number' && timeout >= 0 && timeout <= 2 ** 31 - 1) return
  throw new TypeError(`timeout must be a number of milliseconds, and not ${JSON.stringify(timeout)}.`)
}
