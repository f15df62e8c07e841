import type { OperationName } from '../../../model/operations.ts'

/** A command as a page shows it. */
export interface Example {
  readonly title: string
  readonly text: string
  /** The options as they are typed, each with its value. */
  readonly options: readonly string[]
  /** What is printed, as JSON; nothing where the command prints nothing. */
  readonly output?: Readonly<Record<string, unknown>>
}

export type Examples = Readonly<Partial<Record<OperationName, readonly Example[]>>>

export const POOL = '--user-pool-id us-east-1_Sparekey1'
export const CLIENT = '--client-id 38fjsnc484p94kpqsnet7mpld0'
export const JANE = '--username jane@example.com'
export const SUB = '5fa2e000-0000-4000-8000-000000000001'
