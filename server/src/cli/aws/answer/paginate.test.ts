import { expect, test } from 'vitest'
import type { Parameters } from '../arguments/parameter.ts'
import { merged, pages, type PagingOptions } from './paginate.ts'
import type { Answer } from './read-answer.ts'

const paging = { token: 'PaginationToken', limit: 'Limit', items: 'Users' }

/** Three pages of three. */
const server =
  (sent: Parameters[] = []) =>
  async (parameters: Parameters): Promise<Answer> => {
    sent.push(parameters)
    const { PaginationToken: token = '0' } = parameters
    const page = Number(token)
    const users = [0, 1, 2].map((at) => page * 3 + at)
    return page < 2 ? { Users: users, PaginationToken: String(page + 1) } : { Users: users }
  }

const list = (options: PagingOptions, sent?: Parameters[]) =>
  merged(pages({ UserPoolId: 'p' }, paging, options, server(sent)), paging)

const token = (value: object) =>
  Buffer.from(JSON.stringify(value).replaceAll(':', ': ').replaceAll(',', ', ')).toString('base64')

test('all pages come as one list, asked for one after another', async () => {
  const sent: Parameters[] = []
  expect(await list({ pageSize: 3 }, sent)).toEqual({ Users: [0, 1, 2, 3, 4, 5, 6, 7, 8] })
  expect(sent).toEqual([
    { UserPoolId: 'p', Limit: 3 },
    { UserPoolId: 'p', Limit: 3, PaginationToken: '1' },
    { UserPoolId: 'p', Limit: 3, PaginationToken: '2' },
  ])
})

test('a list that is cut off says where to go on, within a page or between two', async () => {
  expect(await list({ maxItems: 4 })).toEqual({
    Users: [0, 1, 2, 3],
    NextToken: token({ PaginationToken: '1', boto_truncate_amount: 1 }),
  })
  expect(await list({ maxItems: 3 })).toEqual({ Users: [0, 1, 2], NextToken: token({ PaginationToken: '1' }) })
  expect(await list({ maxItems: 2 })).toEqual({
    Users: [0, 1],
    NextToken: token({ PaginationToken: null, boto_truncate_amount: 2 }),
  })
})

test('going on leaves nothing out and repeats nothing', async () => {
  for (const maxItems of [1, 2, 3, 4, 5, 9, 20]) {
    const seen: unknown[] = []
    let startingToken: string | undefined
    do {
      const { Users: users, NextToken: next } = await list({ maxItems, startingToken })
      seen.push(...(Array.isArray(users) ? users : []))
      startingToken = typeof next === 'string' ? next : undefined
    } while (startingToken !== undefined)
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  }
})

test('the older form of a token and the own token of a server are taken as well', async () => {
  expect(await list({ startingToken: '1___2' })).toEqual({ Users: [5, 6, 7, 8] })
  expect(await list({ startingToken: '2' })).toEqual({ Users: [6, 7, 8] })
  await expect(list({ startingToken: '1___2___3' })).rejects.toThrow('Bad starting token: 1___2___3')
})

test('a server that gives the same token twice is not asked for ever', async () => {
  const stuck = () => Promise.resolve({ Users: [1], PaginationToken: 'again' })
  await expect(merged(pages({}, paging, {}, stuck), paging)).rejects.toThrow('The same next token was received twice')
})
