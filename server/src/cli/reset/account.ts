import type { PasswordRules } from '../../kernel/password-rules.ts'
import type { OperationName } from '../../model/operations.ts'
import type { Answer } from '../aws/answer/read-answer.ts'
import type { Parameters } from '../aws/arguments/parameter.ts'
import { callOperation, type Caller } from '../aws/call/call-operation.ts'
import { Failure } from '../aws/failure.ts'
import { isMap } from '../aws/tree.ts'
import { secretHash } from '../aws/secret-hash.ts'

/** The person's account at an app client, as far as a reset needs it. */
export interface Account {
  /** Sends a code; says how and whereto, masked. */
  requestCode(): Promise<{ readonly medium: string; readonly destination: string }>
  confirm(code: string, password: string): Promise<void>
  /** What the pool asks of a password, or the reason why that cannot be read. */
  rules(poolId: string): Promise<PasswordRules | string>
}

/** Whose password it is, at which client. */
export interface Identity {
  readonly clientId: string
  readonly username: string
  readonly clientSecret: string | undefined
}

/** The account behind an endpoint. Each of its calls @throws Failure */
export function accountAt(caller: Caller, { clientId, username, clientSecret }: Identity): Account {
  const call = (operation: OperationName, parameters: Parameters) => callOperation(operation, parameters, caller)
  const who: Parameters = {
    ClientId: clientId,
    Username: username,
    ...(clientSecret !== undefined && { SecretHash: secretHash(clientSecret, username, clientId) }),
  }
  return {
    async requestCode() {
      const { CodeDeliveryDetails: details } = await call('ForgotPassword', who)
      const text = (member: string) => (isMap(details) && typeof details[member] === 'string' ? details[member] : '')
      return { medium: text('DeliveryMedium'), destination: text('Destination') }
    },
    async confirm(code, password) {
      await call('ConfirmForgotPassword', { ...who, ConfirmationCode: code, Password: password })
    },
    async rules(poolId) {
      try {
        return rulesIn(await call('DescribeUserPool', { UserPoolId: poolId }))
      } catch (error) {
        if (error instanceof Failure) return error.message
        throw error
      }
    },
  }
}

function rulesIn({ UserPool: pool }: Answer): PasswordRules {
  const policies = isMap(pool) ? pool['Policies'] : undefined
  const policy = isMap(policies) ? policies['PasswordPolicy'] : undefined
  if (!isMap(policy)) return {}
  const { MinimumLength: least } = policy
  const asks = (member: string) => policy[member] === true
  return {
    MinimumLength: typeof least === 'number' ? least : undefined,
    RequireUppercase: asks('RequireUppercase'),
    RequireLowercase: asks('RequireLowercase'),
    RequireNumbers: asks('RequireNumbers'),
    RequireSymbols: asks('RequireSymbols'),
  }
}

/** The error's name and the server's own sentence; `undefined` for what is no error of the server. */
export function refusal(error: unknown): { readonly code: string; readonly message: string } | undefined {
  if (!(error instanceof Failure) || error.kind !== 'Service') return undefined
  const { Code: code, Message: message } = error.details
  return { code: String(code), message: String(message) }
}
