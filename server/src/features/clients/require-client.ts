import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Client, Directory } from '../pools/directory.ts'

/** The client a public call names, with its pool. @throws ResourceNotFoundException */
export async function requireClient(
  ctx: { readonly directory: Directory; readonly fail: Fail<'ResourceNotFoundException'> },
  id: string,
): Promise<Client> {
  const client = await ctx.directory.client(id)
  if (!client) throw ctx.fail('ResourceNotFoundException', sentences.clientNotFound(id))
  return client
}
