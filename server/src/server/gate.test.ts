import { expect, test } from 'vitest'
import { createGate } from './gate.ts'

/** Everything that can happen without a timer has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a shut gate waits for those inside and keeps the others waiting, in vain for nobody', async () => {
  const gate = createGate()
  const events: string[] = []
  const inside = Promise.withResolvers<void>()
  const first = gate.pass(async () => {
    await inside.promise
    events.push('first leaves')
  })
  const shutting = gate.shut().then((shut) => {
    events.push('shut')
    return shut
  })
  const second = gate.pass(async () => void events.push('second'))
  await settled()
  expect(events).toEqual([])

  inside.resolve()
  const shut = await shutting
  await settled()
  expect(events).toEqual(['first leaves', 'shut'])

  shut[Symbol.dispose]()
  await Promise.all([first, second])
  expect(events).toEqual(['first leaves', 'shut', 'second'])
})

test('of two who shut it one waits for the other', async () => {
  const gate = createGate()
  const events: string[] = []
  const shut = async (name: string) => {
    using _shut = await gate.shut()
    events.push(`${name} begins`)
    await settled()
    events.push(`${name} ends`)
  }
  await Promise.all([shut('one'), shut('two'), gate.pass(async () => void events.push('caller'))])
  expect(events.filter((event) => event !== 'caller')).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  expect(events).toContain('caller')
})

test('work that fails leaves as well', async () => {
  const gate = createGate()
  await expect(gate.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  using _shut = await gate.shut()
  expect(await Promise.race([gate.pass(async () => 'in'), settled().then(() => 'waiting')])).toBe('waiting')
})
