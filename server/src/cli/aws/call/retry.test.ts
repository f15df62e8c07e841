import { expect, test } from 'vitest'
import { retry, worthAnotherTry } from './retry.ts'

const noWait = () => 0

test('it is tried again as long as that is worth it, and no more than so often', async () => {
  const tried: number[] = []
  const always = async (attempt: number) => {
    tried.push(attempt)
    return { result: attempt, again: 'transient' } as const
  }
  expect(await retry(3, noWait, always)).toEqual({ result: 3, retries: 2, exhausted: true })
  expect(tried).toEqual([1, 2, 3])
  // As AWS's command line counts: the only try is the last one, even where another would not have been worth it.
  expect(await retry(1, noWait, async () => ({ result: 1, again: 'no' }))).toMatchObject({
    retries: 0,
    exhausted: true,
  })
  expect(
    await retry(3, noWait, async (attempt) => ({ result: attempt, again: attempt < 2 ? 'throttled' : 'no' })),
  ).toEqual({ result: 2, retries: 1, exhausted: false })
})

test.each([
  [400, 'LimitExceededException', 'throttled'],
  [400, 'TooManyRequestsException', 'throttled'],
  [400, 'CodeMismatchException', 'no'],
  [500, 'InternalErrorException', 'transient'],
  [503, '503', 'transient'],
  [501, undefined, 'no'],
])('%i %s: %s', (status, code, again) => {
  expect(worthAnotherTry(status, code)).toBe(again)
})
