import { expect, test } from 'vitest'
import { DAY, HOUR } from './clock.ts'
import { keysOfDay, keysOfLastDays } from './daily-keys.ts'
import { keysFrom } from './keys.ts'

const keys = keysFrom(Buffer.alloc(32, 1))

test('a day has its keys, the next has others, and every process has the same', () => {
  expect(keysOfDay(keys, 5 * DAY).id).toBe(keysOfDay(keys, 6 * DAY - 1).id)
  expect(keysOfDay(keys, 5 * DAY).id).not.toBe(keysOfDay(keys, 6 * DAY).id)
  expect(keysOfDay(keysFrom(Buffer.alloc(32, 1)), 5 * DAY).id).toBe(keysOfDay(keys, 5 * DAY).id)
})

test('what was made yesterday is still opened, what was made before is not', () => {
  const { id } = keysOfDay(keys, 5 * DAY + 23 * HOUR)
  expect(keysOfLastDays(keys, 6 * DAY + HOUR, id)?.id).toBe(id)
  expect(keysOfLastDays(keys, 7 * DAY, id)).toBeUndefined()
  expect(keysOfLastDays(keys, 5 * DAY, 'x')).toBeUndefined()
})
