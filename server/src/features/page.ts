import type { Fail } from '../kernel/api-error.ts'
import { sentences } from '../protocol/sentences.ts'
import type { Services } from './context.ts'
import { openPageToken, pageToken } from './page-token.ts'

/** A page of a list: its items, and what to ask for the next with; without a token it was the last. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly token: string | undefined
}

/**
 * Reads one page and, to know whether it is the last, one item more. `positionOf` says where the next page starts.
 *
 * @throws InvalidParameterException for a token that is not of this list
 */
export async function readPage<T>(
  ctx: Pick<Services, 'keys' | 'now'> & { readonly fail: Fail<'InvalidParameterException'> },
  asked: { readonly of: readonly string[]; readonly token: string | undefined; readonly limit: number },
  read: (after: string | undefined, limit: number) => Promise<readonly T[]>,
  positionOf: (item: T) => string,
): Promise<Page<T>> {
  const { of, token, limit } = asked
  const after = token === undefined ? undefined : openPageToken(ctx.keys, of, token, ctx.now())
  if (token !== undefined && after === undefined)
    throw ctx.fail('InvalidParameterException', sentences.invalidPaginationToken)
  const found = await read(after, limit + 1)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const isLast = found.length <= limit || last === undefined
  return { items, token: isLast ? undefined : pageToken(ctx.keys, of, positionOf(last), ctx.now()) }
}
