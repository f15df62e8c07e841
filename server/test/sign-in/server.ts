import type { Services } from '../../src/features/context.ts'
import { poolId } from '../../src/kernel/brand.ts'
import type { OperationName } from '../../src/model/index.ts'
import { CLIENT_SECRET, PASSWORD, POOL, scenario, SIGNED, type ScenarioOptions } from '../scenario.ts'

export const ADDRESS_POOL = 'us-east-1_SignIn002'
export const MFA_POOL = 'us-east-1_SignIn003'

/** Client ids say what the client is. */
export const LEGACY = 'legacyclient'
export const HIDING = 'hidingclient'
export const SECRET = 'secretclient'
export const NARROW = 'narrowclient'
export const ANONYMOUS = 'norevocation'
export const BRIEF = 'briefclient'
export const DEFAULTS = 'defaultclient'
export const ADDRESSES = 'addressclient'
export const FACTORS = 'factorclient'
/** The same length as the names of those who exist. */
export const NOBODY = 'nobody'

const flows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']
const attributes = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([Name, Value]) => ({ Name, Value }))
const SUB = '00000000-0000-4000-8000-00000000000'

const seed = {
  pools: [
    {
      Id: POOL,
      PoolName: 'by name',
      AliasAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      Clients: [
        { ClientId: LEGACY, ClientName: LEGACY, ExplicitAuthFlows: flows },
        { ClientId: HIDING, ClientName: HIDING, ExplicitAuthFlows: flows, PreventUserExistenceErrors: 'ENABLED' },
        { ClientId: SECRET, ClientName: SECRET, ExplicitAuthFlows: flows, ClientSecret: CLIENT_SECRET },
        { ClientId: NARROW, ClientName: NARROW, ExplicitAuthFlows: flows, ReadAttributes: ['name'] },
        { ClientId: ANONYMOUS, ClientName: ANONYMOUS, ExplicitAuthFlows: flows, EnableTokenRevocation: false },
        {
          ClientId: BRIEF,
          ClientName: BRIEF,
          ExplicitAuthFlows: flows,
          AccessTokenValidity: 10,
          RefreshTokenValidity: 2,
          TokenValidityUnits: { AccessToken: 'minutes', RefreshToken: 'hours' },
        },
        { ClientId: DEFAULTS, ClientName: DEFAULTS },
      ],
      Users: [
        {
          Username: 'jane',
          Sub: `${SUB}1`,
          Password: PASSWORD,
          UserAttributes: attributes({
            name: 'Jane',
            email: 'jane@example.com',
            email_verified: 'true',
            phone_number: '+15555550100',
            phone_number_verified: 'false',
            address: 'Main Street 1',
            'custom:level': '7',
          }),
        },
        { Username: 'off', Sub: `${SUB}2`, Password: PASSWORD, Enabled: false },
        { Username: 'new', Sub: `${SUB}3`, Password: PASSWORD, UserStatus: 'UNCONFIRMED' },
        { Username: 'reset', Sub: `${SUB}4`, Password: PASSWORD, UserStatus: 'RESET_REQUIRED' },
        { Username: 'invited', Sub: `${SUB}5`, Password: PASSWORD, UserStatus: 'FORCE_CHANGE_PASSWORD' },
        { Username: 'keyless', Sub: `${SUB}6`, UserStatus: 'CONFIRMED' },
        { Username: 'archived', Sub: `${SUB}7`, Password: PASSWORD, UserStatus: 'ARCHIVED' },
      ],
    },
    {
      Id: ADDRESS_POOL,
      PoolName: 'by address',
      UsernameAttributes: ['email'],
      Clients: [{ ClientId: ADDRESSES, ClientName: ADDRESSES, ExplicitAuthFlows: flows }],
      Users: [{ Username: 'ann@example.com', Sub: `${SUB}8`, Password: PASSWORD }],
    },
    {
      Id: MFA_POOL,
      PoolName: 'two factors',
      Clients: [{ ClientId: FACTORS, ClientName: FACTORS, ExplicitAuthFlows: flows }],
      Users: [
        { Username: 'one', Sub: `${SUB}9`, Password: PASSWORD },
        { Username: 'two', Sub: `${SUB}a`, Password: PASSWORD, Factors: ['SOFTWARE_TOKEN_MFA'] },
      ],
    },
  ],
}

export type Json = Readonly<Record<string, unknown>>

/** Of AuthenticationResult, what a sign-in has; a refresh repeats no refresh token. */
export interface Tokens {
  readonly AccessToken: string
  readonly ExpiresIn: number
  readonly RefreshToken: string
  readonly IdToken: string
}

/** A server over loopback with the users above, whose clock the test moves. */
export async function signInServer(options: Pick<ScenarioOptions, 'observe' | 'server'> = {}) {
  const { advance, audit, call, now, server, [Symbol.asyncDispose]: dispose } = await scenario({ ...options, seed })
  await withFactors(server.services)
  // What the start has to do is done.
  await server.worker.idle()
  /** The output, or `Type: message` of the error. */
  const answer = async (operation: OperationName, input: Json): Promise<unknown> => {
    const { body, outcome } = await call(operation, input, SIGNED)
    return outcome === 'ok' ? body : outcome
  }
  return {
    url: server.url,
    services: server.services,
    store: server.services.store,
    advance,
    now,
    call: answer,
    signIn: (ClientId: string, USERNAME: string, PASSWORD: string, more: Json = {}) =>
      answer('InitiateAuth', {
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME, PASSWORD, ...more },
      }),
    refresh: (ClientId: string, REFRESH_TOKEN: string, more: Json = {}) =>
      answer('InitiateAuth', { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN, ...more } }),
    getUser: (AccessToken: string) => answer('GetUser', { AccessToken }),
    /** The newest lines of the audit, newest first. */
    audit: async (lines = 1) =>
      (await audit()).slice(0, lines).map(({ operation, outcome, reason }) => `${operation} ${outcome}: ${reason}`),
    [Symbol.asyncDispose]: dispose,
  }
}

/** A pool with second factors as an older version, or another server, may have left it: none can be made yet. */
async function withFactors({ store, directory }: Services): Promise<void> {
  const id = poolId(MFA_POOL)
  await store.write(async (tx) => {
    const pool = await tx.pools.get(id)
    if (pool) await tx.pools.update({ ...pool, definition: { ...pool.definition, MfaConfiguration: 'OPTIONAL' } })
  })
  directory.drop(id)
}

export type SignInServer = Awaited<ReturnType<typeof signInServer>>

/** The tokens of an answer; a refusal fails the test with what it says. */
export function tokensIn(answer: unknown): Tokens {
  if (typeof answer === 'string') throw new Error(answer)
  return (answer as { readonly AuthenticationResult: Tokens }).AuthenticationResult
}

/** The claims of a token, unverified. */
export function claimsOf(token: string): Json {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}
