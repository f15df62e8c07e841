import type { Fail } from '../../kernel/api-error.ts'
import type { Input } from '../../model/index.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Client } from '../pools/directory.ts'

export type AuthFlow = Input<'InitiateAuth'>['AuthFlow']
export type Door = 'public' | 'admin'

/** Flows that this server carries out; the others are refused by name once the client's own list lets them through. */
export type BuiltFlow = 'password' | 'refresh'

/**
 * Which story a flow is, if the client's ExplicitAuthFlows let it in. The four legacy values allow what they name, and a list of legacy values
 * or none at all still allows SRP, custom and refresh.
 */
export function flowOf(
  fail: Fail<'InvalidParameterException' | 'UnsupportedOperationException'>,
  client: Pick<Client, 'definition'>,
  flow: AuthFlow,
  door: Door,
): BuiltFlow {
  const refuse = (message: string) => fail('InvalidParameterException', message)
  const listed = new Set<string>(client.definition.ExplicitAuthFlows ?? [])
  const modern = [...listed].some((name) => name.startsWith('ALLOW_'))
  switch (flow) {
    case 'USER_PASSWORD_AUTH':
      if (!listed.has('ALLOW_USER_PASSWORD_AUTH') && !listed.has('USER_PASSWORD_AUTH')) throw refuse(sentences.userPasswordAuthNotEnabled)
      return 'password'
    case 'ADMIN_USER_PASSWORD_AUTH':
    case 'ADMIN_NO_SRP_AUTH':
      if (door === 'public') throw refuse(sentences.initiateAuthMethodNotSupported)
      if (!listed.has('ALLOW_ADMIN_USER_PASSWORD_AUTH') && !listed.has('ADMIN_NO_SRP_AUTH')) throw refuse(sentences.authFlowNotEnabled)
      return 'password'
    case 'REFRESH_TOKEN_AUTH':
    case 'REFRESH_TOKEN':
      if (client.definition.RefreshTokenRotation?.Feature === 'ENABLED') throw fail('UnsupportedOperationException', sentences.authFlowNotEnabled)
      if (modern && !listed.has('ALLOW_REFRESH_TOKEN_AUTH')) throw refuse(sentences.authFlowNotEnabled)
      return 'refresh'
    case 'USER_SRP_AUTH':
      if (listed.has('CUSTOM_AUTH_FLOW_ONLY') || (modern && !listed.has('ALLOW_USER_SRP_AUTH'))) throw refuse(sentences.flowNotEnabled(flow))
      break
    case 'CUSTOM_AUTH':
      if (listed.size > 0 && !listed.has('ALLOW_CUSTOM_AUTH') && !listed.has('CUSTOM_AUTH_FLOW_ONLY')) throw refuse(sentences.flowNotEnabled(flow))
      break
    case 'USER_AUTH':
      if (!listed.has('ALLOW_USER_AUTH')) throw refuse(sentences.flowNotEnabled(flow))
      break
  }
  throw fail('UnsupportedOperationException', sentences.notSupported(flow))
}
