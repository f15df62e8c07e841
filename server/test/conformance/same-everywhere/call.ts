import type { Input } from '../../../src/model/index.ts'

export type Operation = 'ForgotPassword' | 'ConfirmForgotPassword' | 'InitiateAuth'

/** One request, in no client's words. */
export interface Call {
  readonly key: string
  readonly operation: Operation
  readonly pool: string
  readonly clientId: string
  readonly username?: string | undefined
  readonly code?: string | undefined
  readonly password?: string | undefined
  /** Breaks what clients check by themselves: those that can be told not to check are told so. */
  readonly unchecked: boolean
}

/** What a client told of each call, by its key: `Name: message` of an error, or a sentence of {@link toldOf}. */
export type Told = ReadonlyMap<string, string>

export interface Client {
  /** Version on this machine, `undefined` where the client is missing. */
  readonly version: string | undefined
  /** What a machine must have for it. */
  readonly needs?: string
  /** A process for each call: asked about a part of the situations. */
  readonly slow: boolean
  ask(calls: readonly Call[], url: string): Promise<Told>
}

/** The members of the request; what the call leaves out is left out. */
export const inputs = {
  ForgotPassword: ({ clientId, username }: Call) =>
    present({ ClientId: clientId, Username: username }) as Input<'ForgotPassword'>,
  ConfirmForgotPassword: ({ clientId, username, code, password }: Call) =>
    present({
      ClientId: clientId,
      Username: username,
      ConfirmationCode: code,
      Password: password,
    }) as Input<'ConfirmForgotPassword'>,
  InitiateAuth: ({ clientId, username, password }: Call) => ({
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH' as const,
    AuthParameters: present({ USERNAME: username, PASSWORD: password }) as Record<string, string>,
  }),
} as const satisfies { readonly [Name in Operation]: (call: Call) => Input<Name> }

export function inputOf(call: Call): Readonly<Record<string, unknown>> {
  return { ...inputs[call.operation](call) }
}

function present(members: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

export interface Delivered {
  readonly Destination?: string | undefined
  readonly DeliveryMedium?: string | undefined
  readonly AttributeName?: string | undefined
}

/** An answer of the service without an error, in words. */
export function toldOf(answer: unknown): string {
  const { CodeDeliveryDetails, AuthenticationResult } = (answer ?? {}) as {
    CodeDeliveryDetails?: Delivered
    AuthenticationResult?: object
  }
  if (CodeDeliveryDetails) return sent(CodeDeliveryDetails)
  return AuthenticationResult ? 'signed in' : 'done'
}

export function sent({ Destination, DeliveryMedium, AttributeName }: Delivered): string {
  return `sent by ${DeliveryMedium} to ${Destination} (${AttributeName})`
}

/** For clients in this process: one call after the other, errors by what this client calls their name. */
export async function inTurn(calls: readonly Call[], ask: (call: Call) => Promise<string>): Promise<Told> {
  const told = new Map<string, string>()
  for (const call of calls) told.set(call.key, await ask(call).catch(errorTold))
  return told
}

function errorTold(error: unknown): string {
  const { code, name, message } = error as Error & { readonly code?: string }
  return `${code ?? name}: ${message}`
}
