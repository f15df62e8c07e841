import { expect, test } from 'vitest'
import { firstAttempts } from './first-attempt.ts'

/** A message that another process delivers: nobody tells of it, its row says so after some looks. */
function deliveredElsewhere(states: readonly { readonly state: string; readonly error?: string }[]) {
  const timers: { readonly milliseconds: number; readonly callback: () => void; live: boolean }[] = []
  let looks = 0
  const attempt = firstAttempts({
    store: { read: async () => states[looks++] as never },
    onSettled: () => () => {},
    timer(milliseconds, callback) {
      const one = { milliseconds, callback, live: true }
      timers.push(one)
      return () => void (one.live = false)
    },
  })
  return { attempt: attempt('id'), timers, looks: () => looks }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

test.each([
  [[{ state: 'waiting' }, { state: 'waiting' }, { state: 'sent' }], 'sent'],
  [[{ state: 'waiting' }, { state: 'given-up', error: '550' }], 'given up'],
  [[{ state: 'waiting', error: '451' }], 'deferred'],
  [[{ state: 'given-up', error: 'too many messages to this address in an hour' }], 'unknown'],
] as const)('%j ends as %s, and nothing is left that ticks', async (states, outcome) => {
  const it = deliveredElsewhere(states)
  for (let i = 1; i < states.length; i++) {
    await turn()
    it.timers.findLast(({ milliseconds }) => milliseconds === 250)?.callback()
  }
  expect(await it.attempt).toBe(outcome)
  expect(it.looks()).toBe(states.length)
  expect(it.timers.filter(({ live, milliseconds }) => live && milliseconds === 5_000)).toEqual([])
})

test('what takes too long is unknown, and is looked at no more', async () => {
  const it = deliveredElsewhere([{ state: 'waiting' }])
  await turn()
  it.timers.find(({ milliseconds }) => milliseconds === 5_000)?.callback()
  expect(await it.attempt).toBe('unknown')
  expect(it.timers.filter(({ live }) => live)).toEqual([])
})
