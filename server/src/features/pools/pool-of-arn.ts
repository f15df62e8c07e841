import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Services } from '../context.ts'
import type { Pool } from './directory.ts'

/** `arn:aws:cognito-idp:<region>:<account>:userpool/<pool id>`. */
export function arnOf({ id, region }: Pick<Pool, 'id' | 'region'>, accountId: string): string {
  return `arn:aws:cognito-idp:${region}:${accountId}:userpool/${id}`
}

/** The pool of this server that an ARN names. @throws ResourceNotFoundException */
export async function requirePoolOfArn(
  ctx: Pick<Services, 'directory' | 'accountId'> & { readonly fail: Fail<'ResourceNotFoundException'> },
  arn: string,
): Promise<Pool> {
  const pool = await ctx.directory.pool(arn.slice(arn.lastIndexOf('/') + 1))
  if (!pool || arnOf(pool, ctx.accountId) !== arn)
    throw ctx.fail('ResourceNotFoundException', sentences.resourceNotFound(arn))
  return pool
}
