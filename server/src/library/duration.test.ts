import { describe, expect, test } from 'vitest'
import { toMilliseconds, type Duration } from './duration.ts'

describe('a stretch of time is understood', () => {
  test.each<[Duration, number]>([
    ['61 minutes', 3_660_000],
    ['1 minute', 60_000],
    ['90 SECONDS', 90_000],
    ['1 hour 30 minutes', 5_400_000],
    ['1 hour, 30 minutes and 1 second', 5_401_000],
    ['2 Weeks', 1_209_600_000],
    ['1.5 days', 129_600_000],
    ['0 seconds', 0],
    [{ minutes: 61 }, 3_660_000],
    [{ days: 1, milliseconds: 5 }, 86_400_005],
    [250, 250],
    [0, 0],
  ])('%j', (duration, expected) => {
    expect(toMilliseconds(duration)).toBe(expected)
  })
})

describe('what is none gets a sentence', () => {
  test.each<[any, string]>([
    ['', `"" is no stretch of time. Write '61 minutes'`],
    ['soon', `"soon" is no stretch of time. Write '61 minutes'`],
    ['61', `"61" is no stretch of time.`],
    ['an hour and 5 minutes', `is no stretch of time.`],
    ['1.2.3 minutes', `is no stretch of time.`],
    ['3 fortnights', `"3 fortnights": there is no unit "fortnights". Units are weeks, days, hours, minutes, seconds`],
    ['5 m', `there is no unit "m".`],
    [{ minute: 1 }, `{"minute":1}: there is no unit "minute".`],
    [{ minutes: '1' }, `{"minutes":"1"}: minutes must be a number.`],
    [{}, `{} is no stretch of time.`],
    [null, `null is no stretch of time.`],
    [Number.NaN, `NaN is no stretch of time.`],
    [Number.POSITIVE_INFINITY, `Infinity is no stretch of time.`],
    [-1, `-1 goes back; advance() goes forward, set() goes anywhere.`],
    [{ minutes: -1 }, `{"minutes":-1} goes back`],
    ['-5 minutes', `is no stretch of time.`],
  ])('%j', (duration, sentence) => {
    expect(() => toMilliseconds(duration)).toThrow(RangeError)
    expect(() => toMilliseconds(duration)).toThrow(sentence)
  })
})
