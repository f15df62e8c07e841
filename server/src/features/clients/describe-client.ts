import type { Output } from '../../model/index.ts'
import { toSeconds } from '../epoch-seconds.ts'
import type { Client } from '../pools/directory.ts'

type Described = NonNullable<Output<'DescribeUserPoolClient'>['UserPoolClient']>

/** The client as DescribeUserPoolClient shows it; what was never set stays away. */
export function describeClient(client: Client): Described {
  const { definition } = client
  return {
    ...definition,
    UserPoolId: client.pool.id,
    ClientName: client.name,
    ClientId: client.id,
    ClientSecret: client.secret,
    LastModifiedDate: toSeconds(client.modifiedAt),
    CreationDate: toSeconds(client.createdAt),
    RefreshTokenValidity: definition.RefreshTokenValidity || 30,
    TokenValidityUnits: definition.TokenValidityUnits ?? {},
    AllowedOAuthFlowsUserPoolClient: definition.AllowedOAuthFlowsUserPoolClient ?? false,
    EnableTokenRevocation: definition.EnableTokenRevocation ?? true,
    EnablePropagateAdditionalUserContextData: definition.EnablePropagateAdditionalUserContextData ?? false,
    AuthSessionValidity: definition.AuthSessionValidity ?? 3,
  }
}
