import type { Paging } from '../../../model/shapes.ts'
import { Failure } from '../failure.ts'
import type { Parameters } from '../arguments/parameter.ts'
import type { Value } from '../output/value.ts'
import type { Answer } from './read-answer.ts'

/** What was asked for by `--max-items`, `--page-size` and `--starting-token`. */
export interface PagingOptions {
  readonly maxItems?: number | undefined
  readonly pageSize?: number | undefined
  readonly startingToken?: string | undefined
}

/** One answer of a list. */
export interface Page {
  readonly answer: Answer
  /** Where to go on: `--starting-token` of a later command. Only on the last page, where items were left out. */
  readonly resume?: string
}

/**
 * Follows the tokens of a list from page to page, cutting off after `maxItems`.
 *
 * @throws Failure for a token that cannot be read, or one that comes twice in a row
 */
export async function* pages(
  parameters: Parameters,
  paging: Paging,
  options: PagingOptions,
  call: (parameters: Parameters) => Promise<Answer>,
): AsyncGenerator<Page> {
  let { token, skip } = startAt(options.startingToken, paging)
  let seen = 0
  let previous: string | undefined
  for (;;) {
    const answer = await call(paged(parameters, paging, options, token))
    const whole = answer[paging.items]
    const listed: readonly Value[] = Array.isArray(whole) ? whole : []
    const items = listed.slice(skip)
    const surplus = options.maxItems === undefined ? 0 : seen + items.length - options.maxItems
    if (surplus > 0) {
      const keep = items.length - surplus
      yield {
        answer: { ...answer, [paging.items]: items.slice(0, keep) },
        resume: encode({ [paging.token]: token ?? null, boto_truncate_amount: keep + skip }),
      }
      return
    }
    const next = answer[paging.token]
    const following = typeof next === 'string' && next !== '' ? next : undefined
    seen += items.length
    const page = whole === undefined && skip === 0 ? answer : { ...answer, [paging.items]: items }
    if (following !== undefined && seen === options.maxItems) {
      yield { answer: page, resume: encode({ [paging.token]: following }) }
      return
    }
    yield { answer: page }
    if (following === undefined) return
    if (following === previous)
      throw new Failure(
        'General',
        `Error during pagination: The same next token was received twice: {'${paging.token}': '${following}'}`,
      )
    previous = following
    token = following
    skip = 0
  }
}

/** All pages as one answer, as JSON, YAML and tables show it. */
export async function merged(found: AsyncIterable<Page>, { items }: Paging): Promise<Answer> {
  const all: Value[] = []
  let any = false
  let resume: string | undefined
  for await (const page of found) {
    const its = page.answer[items]
    if (Array.isArray(its)) {
      any = true
      // Spread into a call, a page of very many would overflow the stack.
      for (const item of its) all.push(item)
    }
    resume = page.resume
  }
  return { ...(any && { [items]: all }), ...(resume !== undefined && { NextToken: resume }) }
}

function paged(
  parameters: Parameters,
  { token: member, limit }: Paging,
  options: PagingOptions,
  token: string | undefined,
): Parameters {
  return {
    ...parameters,
    ...(options.pageSize !== undefined && { [limit]: options.pageSize }),
    ...(token !== undefined && { [member]: token }),
  }
}

function encode(token: Readonly<Record<string, Value>>): string {
  const members = Object.entries(token).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  return Buffer.from(`{${members.join(', ')}}`).toString('base64')
}

/** A token of ours, the older form `TOKEN___SKIP`, or the server's own. */
function startAt(starting: string | undefined, { token: member }: Paging): { token: string | undefined; skip: number } {
  if (starting === undefined) return { token: undefined, skip: 0 }
  const decoded = decode(starting)
  if (decoded) {
    const { [member]: token, boto_truncate_amount: skip } = decoded
    return { token: typeof token === 'string' ? token : undefined, skip: typeof skip === 'number' ? skip : 0 }
  }
  const [token, skip, more] = starting.split('___')
  if (skip !== undefined && more === undefined && /^\d+$/.test(skip))
    return { token: token === 'None' ? undefined : token, skip: Number(skip) }
  if (skip !== undefined) throw new Failure('General', `Bad starting token: ${starting}`)
  return { token: starting === 'None' ? undefined : starting, skip: 0 }
}

function decode(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
