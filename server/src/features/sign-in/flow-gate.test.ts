import { describe, expect, test } from 'vitest'
import { aClient } from '../../../test/records.ts'
import { ApiError, type Fail } from '../../kernel/api-error.ts'
import type { Client } from '../pools/directory.ts'
import { flowOf, type AuthFlow } from './flow-gate.ts'

type Listed = NonNullable<Client['definition']['ExplicitAuthFlows']>

const fail: Fail<'InvalidParameterException' | 'UnsupportedOperationException'> = (name, message) =>
  new ApiError(name, message)

function gate(
  flow: AuthFlow,
  listed: Listed | undefined,
  operation: 'InitiateAuth' | 'AdminInitiateAuth' = 'AdminInitiateAuth',
) {
  try {
    return flowOf(fail, operation, aClient({ ExplicitAuthFlows: listed }), flow)
  } catch (error) {
    if (error instanceof ApiError) return `${error.name}: ${error.message}`
    throw error
  }
}

const notBuilt = (flow: string) => `UnsupportedOperationException: ${flow} is not supported by this server.`
const invalid = (text: string) => `InvalidParameterException: ${text}`

// One row for each of the flow table, and each way a list can be: named, legacy, absent, empty, something else.
const rows: readonly (readonly [flow: AuthFlow, listed: Listed | undefined, answer: string])[] = [
  ['USER_SRP_AUTH', ['ALLOW_USER_SRP_AUTH'], notBuilt('USER_SRP_AUTH')],
  ['USER_SRP_AUTH', undefined, notBuilt('USER_SRP_AUTH')],
  ['USER_SRP_AUTH', [], notBuilt('USER_SRP_AUTH')],
  ['USER_SRP_AUTH', ['USER_PASSWORD_AUTH'], notBuilt('USER_SRP_AUTH')],
  ['USER_SRP_AUTH', ['ADMIN_NO_SRP_AUTH'], notBuilt('USER_SRP_AUTH')],
  ['USER_SRP_AUTH', ['CUSTOM_AUTH_FLOW_ONLY'], invalid('USER_SRP_AUTH is not enabled for the client.')],
  [
    'USER_SRP_AUTH',
    ['CUSTOM_AUTH_FLOW_ONLY', 'USER_PASSWORD_AUTH'],
    invalid('USER_SRP_AUTH is not enabled for the client.'),
  ],
  ['USER_SRP_AUTH', ['ALLOW_REFRESH_TOKEN_AUTH'], invalid('USER_SRP_AUTH is not enabled for the client.')],

  ['USER_PASSWORD_AUTH', ['ALLOW_USER_PASSWORD_AUTH'], 'password'],
  ['USER_PASSWORD_AUTH', ['USER_PASSWORD_AUTH'], 'password'],
  ['USER_PASSWORD_AUTH', undefined, invalid('USER_PASSWORD_AUTH flow not enabled for this client')],
  ['USER_PASSWORD_AUTH', [], invalid('USER_PASSWORD_AUTH flow not enabled for this client')],
  ['USER_PASSWORD_AUTH', ['ADMIN_NO_SRP_AUTH'], invalid('USER_PASSWORD_AUTH flow not enabled for this client')],
  ['USER_PASSWORD_AUTH', ['ALLOW_USER_SRP_AUTH'], invalid('USER_PASSWORD_AUTH flow not enabled for this client')],

  ['ADMIN_USER_PASSWORD_AUTH', ['ALLOW_ADMIN_USER_PASSWORD_AUTH'], 'password'],
  ['ADMIN_USER_PASSWORD_AUTH', ['ADMIN_NO_SRP_AUTH'], 'password'],
  ['ADMIN_NO_SRP_AUTH', ['ALLOW_ADMIN_USER_PASSWORD_AUTH'], 'password'],
  ['ADMIN_NO_SRP_AUTH', ['ADMIN_NO_SRP_AUTH'], 'password'],
  ['ADMIN_USER_PASSWORD_AUTH', undefined, invalid('Auth flow not enabled for this client')],
  ['ADMIN_NO_SRP_AUTH', ['ALLOW_USER_PASSWORD_AUTH'], invalid('Auth flow not enabled for this client')],

  ['CUSTOM_AUTH', ['ALLOW_CUSTOM_AUTH'], notBuilt('CUSTOM_AUTH')],
  ['CUSTOM_AUTH', ['CUSTOM_AUTH_FLOW_ONLY'], notBuilt('CUSTOM_AUTH')],
  ['CUSTOM_AUTH', undefined, notBuilt('CUSTOM_AUTH')],
  ['CUSTOM_AUTH', ['USER_PASSWORD_AUTH'], invalid('CUSTOM_AUTH is not enabled for the client.')],
  ['CUSTOM_AUTH', ['ALLOW_USER_SRP_AUTH'], invalid('CUSTOM_AUTH is not enabled for the client.')],

  ['USER_AUTH', ['ALLOW_USER_AUTH'], notBuilt('USER_AUTH')],
  ['USER_AUTH', undefined, invalid('USER_AUTH is not enabled for the client.')],
  ['USER_AUTH', ['ALLOW_USER_PASSWORD_AUTH'], invalid('USER_AUTH is not enabled for the client.')],

  ['REFRESH_TOKEN_AUTH', ['ALLOW_REFRESH_TOKEN_AUTH'], 'refresh'],
  ['REFRESH_TOKEN', ['ALLOW_REFRESH_TOKEN_AUTH'], 'refresh'],
  ['REFRESH_TOKEN_AUTH', undefined, 'refresh'],
  ['REFRESH_TOKEN_AUTH', ['USER_PASSWORD_AUTH'], 'refresh'],
  ['REFRESH_TOKEN', ['CUSTOM_AUTH_FLOW_ONLY'], 'refresh'],
  ['REFRESH_TOKEN_AUTH', ['ALLOW_USER_PASSWORD_AUTH'], invalid('Auth flow not enabled for this client')],
]

describe('the flow table', () => {
  test.each(rows)('%s with %j: %s', (flow, listed, answer) => {
    expect(gate(flow, listed)).toBe(answer)
    const forAdministrators = flow.startsWith('ADMIN_')
    expect(gate(flow, listed, 'InitiateAuth')).toBe(
      forAdministrators ? invalid('Initiate Auth method not supported.') : answer,
    )
  })

  test('a client that rotates its refresh tokens cannot use one here, whatever it lists', () => {
    const client = aClient({
      RefreshTokenRotation: { Feature: 'ENABLED' },
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    })
    const use = () => flowOf(fail, 'InitiateAuth', client, 'REFRESH_TOKEN_AUTH')
    expect(use).toThrow(expect.objectContaining({ name: 'UnsupportedOperationException' }))
    const off = aClient({ RefreshTokenRotation: { Feature: 'DISABLED' } })
    expect(flowOf(fail, 'InitiateAuth', off, 'REFRESH_TOKEN_AUTH')).toBe('refresh')
  })
})
