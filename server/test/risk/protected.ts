import { secretHash } from '../../src/features/clients/secret-hash.ts'
import type { OperationName } from '../../src/model/index.ts'
import { encodedData } from '../auth-events/context.ts'
import { PASSWORD, POOL, scenario, SIGNED, type ScenarioOptions } from '../scenario.ts'

/** The client may tell where its users are; it hides them. */
const TELLING = {
  GenerateSecret: true,
  EnablePropagateAdditionalUserContextData: true,
  ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  PreventUserExistenceErrors: 'ENABLED',
}

export interface Place {
  readonly ip?: string
  /** Facts of the device; absent, the caller says nothing of it. */
  readonly device?: Readonly<Record<string, string>>
}

/** A pool with threat protection, and a client whose users are wherever the test says. */
export async function protectedPool({
  pool = {},
  client = {},
  mode = 'ENFORCED',
  ...options
}: ScenarioOptions & { mode?: string; client?: object } = {}) {
  const at = await scenario({ pool: { UserPoolAddOns: { AdvancedSecurityMode: mode }, ...pool }, ...options })
  const admin = (name: OperationName, rest: object = {}) => at.call(name, { UserPoolId: POOL, ...rest }, SIGNED)
  const made = await admin('CreateUserPoolClient', { ClientName: 'telling', ...TELLING, ...client })
  const { ClientId, ClientSecret } = made.body['UserPoolClient']
  const hashOf = (name: string) => secretHash(ClientSecret, name, ClientId)
  const contextOf = ({ ip, device }: Place) => ({
    UserContextData: {
      ...(ip !== undefined && { IpAddress: ip }),
      ...(device && { EncodedData: encodedData(ClientId, device) }),
    },
  })
  const call = (name: OperationName, Username: string, place: Place = {}, rest: object = {}) =>
    at.call(name, { ClientId, Username, SecretHash: hashOf(Username), ...contextOf(place), ...rest })
  const signIn = (place: Place = {}, name = 'jane', password = PASSWORD) =>
    at.call('InitiateAuth', {
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: name, PASSWORD: password, SECRET_HASH: hashOf(name) },
      ...contextOf(place),
    })
  const events = async (Username = 'jane') =>
    (await admin('AdminListUserAuthEvents', { Username })).body['AuthEvents'] as Record<string, any>[]
  return { at, ClientId, admin, call, hashOf, signIn, events, [Symbol.asyncDispose]: () => at[Symbol.asyncDispose]() }
}
