import type { CustomWords } from '../triggers/custom-message.ts'

/** What a message takes along beside its code, sealed in its row and erased with it (S12). */
export interface MessageExtras {
  /** What CustomMessage gave. */
  readonly words?: CustomWords
  /** For the functions that are asked when it is sent. */
  readonly clientMetadata?: Readonly<Record<string, string>>
  /** CustomMessage is asked when it is sent (H11). */
  readonly isAskedLater?: true
}

/** As it lies in the row. @throws SyntaxError */
export function parseExtras(text: string): MessageExtras {
  const value: MessageExtras = JSON.parse(text)
  return value
}
