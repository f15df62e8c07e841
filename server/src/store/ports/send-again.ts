import type { CodeRow } from './codes.ts'
import type { NewMessage } from './outbox.ts'

/** Whether a code is to be sent again in the place of a new one: it is alive, and went to the same address. */
export function isSentAgain(live: CodeRow | undefined, code: CodeRow, now: number): live is CodeRow {
  return live !== undefined && live.expiresAt > now && live.destinationHash === code.destinationHash
}

/** The message for a code that is sent once more: its own life goes on. */
export function sentAgain(message: NewMessage, { purpose, seed, expiresAt }: CodeRow): NewMessage {
  return { ...message, content: { ...message.content, kind: 'code', purpose, seed }, giveUpAt: expiresAt }
}
