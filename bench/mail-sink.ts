import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A mail that was taken. */
export interface Arrival {
  readonly to: string
  /** Milliseconds since 1970, with fractions. */
  readonly at: number
}

export type ToSink = { readonly kind: 'await'; readonly count: number } | { readonly kind: 'take' }
export type FromSink =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'there' }
  | { readonly kind: 'arrivals'; readonly arrivals: readonly Arrival[] }

/** A mail server that takes everything, in a process of its own. */
export interface MailSink extends AsyncDisposable {
  readonly port: number
  /** Resolves when `count` mails have come since the last `take`. @throws Error after two minutes */
  until(count: number): Promise<void>
  /** What has come since the last time. */
  take(): Promise<readonly Arrival[]>
}

const PATIENCE = 120_000

export async function mailSink(): Promise<MailSink> {
  const child = fork(join(import.meta.dirname, 'mail-sink-process.ts'))
  const heard = async <Kind extends FromSink['kind']>(kind: Kind, question?: ToSink) => {
    const answer = once(child, 'message', { signal: AbortSignal.timeout(PATIENCE) })
    if (question) child.send(question)
    const [message]: FromSink[] = await answer
    if (message?.kind !== kind) throw new Error(`the mail server said ${message?.kind}`)
    return message as Extract<FromSink, { kind: Kind }>
  }
  const { port } = await heard('listening')
  const take = async () => (await heard('arrivals', { kind: 'take' })).arrivals
  return {
    port,
    take,
    async until(count) {
      try {
        await heard('there', { kind: 'await', count })
      } catch (error) {
        throw new Error(`${(await take()).length} of ${count} mails have come`, { cause: error })
      }
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}
