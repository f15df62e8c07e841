import type { Keys } from '../kernel/keys.ts'
import { deriveCode } from '../kernel/one-time-code.ts'
import { open } from '../kernel/seal.ts'
import type { ClaimedMessage } from '../store/ports/index.ts'
import { parseExtras, type MessageExtras } from './extras.ts'
import { parseNotice, type NoticeWords } from './notice.ts'

/** What is in a message: the code or temporary password, the name that goes with the latter, and what it takes along. */
export interface MessageSecret {
  readonly code: string
  readonly username?: string
  readonly extras: MessageExtras
  /** Of a notice that has words of its own. */
  readonly words?: NoticeWords
}

/** The code of a row is derived anew for every try: the same each time. */
export function openContent(keys: Keys, message: ClaimedMessage): MessageSecret {
  const { content, poolId, subject, destinationHash } = message
  const opened = (sealed: string) => open(keys, outboxPlace(message, 'sealed'), sealed).toString()
  switch (content.kind) {
    case 'notice':
      return {
        code: '',
        extras: {},
        ...(content.sealed !== undefined && { words: parseNotice(opened(content.sealed)) }),
      }
    case 'invitation': {
      const { username, password, extras = {} } = JSON.parse(opened(content.sealed))
      return { username, code: password, extras }
    }
    case 'code': {
      const { purpose, seed, sealed } = content
      const code = deriveCode(keys, seed, { pool: poolId, subject, purpose, destination: destinationHash })
      return { code, extras: sealed === undefined ? {} : parseExtras(opened(sealed)) }
    }
  }
}

/** What a sealed column of a row is bound to. */
export function outboxPlace({ id, poolId }: Pick<ClaimedMessage, 'id' | 'poolId'>, column: 'destination' | 'sealed') {
  return { table: 'outbox', pool: poolId, row: id, column }
}
