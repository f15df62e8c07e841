import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { loginKey } from './login-key.ts'

/** The user an administrator's call names, by user name, alias or sub. @throws UserNotFoundException */
export async function requireUser(
  ctx: Pick<Services, 'store'> & { readonly fail: Fail<'UserNotFoundException'> },
  pool: Pool,
  typed: string,
): Promise<UserRecord> {
  const user = await ctx.store.read((tx) => tx.users.byLogin(pool.id, loginKey(pool, typed)))
  if (!user) throw ctx.fail('UserNotFoundException', sentences.userNotFound)
  return user
}
