import type { Fail } from '../../kernel/api-error.ts'
import type { Input } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Client } from '../pools/directory.ts'

export type AuthFlow = Input<'InitiateAuth'>['AuthFlow']

/** Flows that this server carries out. */
export type BuiltFlow = 'password' | 'refresh'

type Operation = 'InitiateAuth' | 'AdminInitiateAuth'
type ListedFlow = NonNullable<Client['definition']['ExplicitAuthFlows']>[number]

interface Gate {
  /** Either of these in ExplicitAuthFlows opens the flow. */
  readonly opens: readonly ListedFlow[]
  /** So does a list that is absent or empty. */
  readonly unset: 'open' | 'closed'
  /** So does a list of the values from before 2019, unless it holds one of these; absent: it does not. */
  readonly legacyUnless?: readonly ListedFlow[]
  readonly refusal: string
  readonly built?: BuiltFlow
}

const adminPassword: Gate = {
  opens: ['ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH'],
  unset: 'closed',
  refusal: sentences.authFlowNotEnabled,
  built: 'password',
}

const refresh: Gate = {
  opens: ['ALLOW_REFRESH_TOKEN_AUTH'],
  unset: 'open',
  legacyUnless: [],
  refusal: sentences.authFlowNotEnabled,
  built: 'refresh',
}

const gates: Readonly<Record<AuthFlow, Gate>> = {
  USER_SRP_AUTH: {
    opens: ['ALLOW_USER_SRP_AUTH'],
    unset: 'open',
    legacyUnless: ['CUSTOM_AUTH_FLOW_ONLY'],
    refusal: sentences.flowNotEnabled('USER_SRP_AUTH'),
  },
  USER_PASSWORD_AUTH: {
    opens: ['ALLOW_USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH'],
    unset: 'closed',
    refusal: sentences.userPasswordAuthNotEnabled,
    built: 'password',
  },
  ADMIN_USER_PASSWORD_AUTH: adminPassword,
  ADMIN_NO_SRP_AUTH: adminPassword,
  CUSTOM_AUTH: {
    opens: ['ALLOW_CUSTOM_AUTH', 'CUSTOM_AUTH_FLOW_ONLY'],
    unset: 'open',
    refusal: sentences.flowNotEnabled('CUSTOM_AUTH'),
  },
  USER_AUTH: { opens: ['ALLOW_USER_AUTH'], unset: 'closed', refusal: sentences.flowNotEnabled('USER_AUTH') },
  REFRESH_TOKEN_AUTH: refresh,
  REFRESH_TOKEN: refresh,
}

/**
 * Which story a requested flow is, if the client's ExplicitAuthFlows let it in. What they let in and this server does not carry out is refused
 * by name.
 *
 * @throws InvalidParameterException the client does not allow the flow · UnsupportedOperationException the server does not
 */
export function flowOf(
  fail: Fail<'InvalidParameterException' | 'UnsupportedOperationException'>,
  operation: Operation,
  { definition, id }: Pick<Client, 'definition' | 'id'>,
  flow: AuthFlow,
): BuiltFlow {
  const gate = gates[flow]
  if (gate === adminPassword && operation === 'InitiateAuth') {
    throw fail('InvalidParameterException', sentences.initiateAuthMethodNotSupported)
  }
  if (gate === refresh && definition.RefreshTokenRotation?.Feature === 'ENABLED') {
    throw fail('UnsupportedOperationException', sentences.refreshTokensRotate(id))
  }
  if (!isOpen(gate, definition.ExplicitAuthFlows ?? [])) throw fail('InvalidParameterException', gate.refusal)
  if (!gate.built) throw fail('UnsupportedOperationException', sentences.notSupported(flow))
  return gate.built
}

function isOpen({ opens, unset, legacyUnless }: Gate, listed: readonly ListedFlow[]): boolean {
  if (listed.length === 0) return unset === 'open'
  if (listed.some((name) => opens.includes(name))) return true
  const legacyOnly = listed.every((name) => !name.startsWith('ALLOW_'))
  return legacyOnly && legacyUnless !== undefined && !listed.some((name) => legacyUnless.includes(name))
}
