import type { PoolId, Subject } from '../../kernel/brand.ts'

/** Names as AdminListUserAuthEvents gives them. */
export type AuthEventType = 'SignIn' | 'SignUp' | 'ForgotPassword' | 'PasswordChange' | 'ResendCode'
export type AuthEventResponse = 'Pass' | 'Fail' | 'InProgress'

export interface AuthEventRisk {
  readonly decision: 'NoRisk' | 'AccountTakeover' | 'Block'
  readonly level?: 'Low' | 'Medium' | 'High' | undefined
  readonly compromised: boolean
}

/** Where the call came from. What the caller says about itself is cut to a bounded length. */
export interface AuthEventContext {
  readonly ip: string
  readonly deviceName?: string | undefined
  readonly timezone?: string | undefined
  readonly city?: string | undefined
  readonly country?: string | undefined
}

export interface AuthEventFeedback {
  readonly value: 'Valid' | 'Invalid'
  /** Who said so: `Admin`, or `User` by a link. */
  readonly provider: string
  /** Milliseconds. */
  readonly at: number
}

/** What a call is to its user, before it is known what came of it. It rides on the audit row of the call, and is written wherever that is. */
export interface AuthEventDraft {
  readonly type: AuthEventType
  /** What the event is if the act is accepted; of a refusal it is `Fail`. */
  readonly ifAccepted: AuthEventResponse
  /** What the user was asked for, where the act answers it. */
  readonly challenge?: 'Password' | 'Mfa' | undefined
  readonly risk: AuthEventRisk
  readonly context: AuthEventContext
  /** As the log is to show it; not stored. */
  readonly username: string
  readonly hasContextData: boolean
  /** Of nobody: written as for somebody, never shown, and swept after a day (S8). */
  readonly isNobodys: boolean
}

export interface AuthEventRecord {
  /** That of the audit row: time-ordered. */
  readonly id: string
  readonly poolId: PoolId
  readonly subject: Subject
  /** Milliseconds. */
  readonly at: number
  readonly type: AuthEventType
  readonly response: AuthEventResponse
  readonly challenges: readonly {
    readonly name: 'Password' | 'Mfa'
    readonly response: 'Success' | 'Failure'
  }[]
  readonly risk: AuthEventRisk
  readonly context: AuthEventContext
  readonly isNobodys: boolean
  readonly feedback?: AuthEventFeedback | undefined
}

/** Kept two years and at most 1,000 of a user, whichever is less (S7); gone with the user. */
export interface AuthEvents {
  append(event: AuthEventRecord): Promise<void>
  get(poolId: PoolId, subject: Subject, id: string): Promise<AuthEventRecord | undefined>
  /** Newest first, those that came before `before`. */
  list(poolId: PoolId, subject: Subject, before: string | undefined, limit: number): Promise<readonly AuthEventRecord[]>
  /** The sign-ins that passed, newest first. */
  passed(poolId: PoolId, subject: Subject, limit: number): Promise<readonly AuthEventRecord[]>
  /** Takes the place of feedback that was given before. `false` when there is no such event. */
  feedback(poolId: PoolId, subject: Subject, id: string, feedback: AuthEventFeedback): Promise<boolean>
}
