import type { Outcome } from './pwsh.ts'
import type { Answer, Recorded } from './recorder.ts'

export interface Run extends Outcome {
  readonly calls: readonly Recorded[]
}

export interface Case {
  readonly script: string
  readonly answers?: readonly Answer[]
  readonly check: (run: Run) => void
}

/** By a sentence about what PowerShell does. */
export type Cases = Readonly<Record<string, Case>>

export const DETAILS = { Destination: 'j***@e***.com', DeliveryMedium: 'EMAIL', AttributeName: 'email' }
export const FORGOT: Answer = { body: { CodeDeliveryDetails: DETAILS } }

export function serviceError(type: string, message: string): Answer {
  return { status: 400, headers: { 'x-amzn-requestid': 'request-1' }, body: { __type: type, message } }
}
