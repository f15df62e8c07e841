import { expect, test } from 'vitest'
import { MINUTE, systemTimer } from '../../kernel/clock.ts'
import { lineQueue } from './line-queue.ts'
import type { Sink } from './sink.ts'

function queue(sink: Sink) {
  const told: string[] = []
  let now = 0
  const say = (fields: object, message: string) => void told.push(`${message} ${JSON.stringify(fields)}`)
  const log = { debug: say, info: say, warn: say, error: say }
  const made = lineQueue({ name: 'X', sink, now: () => now, timer: systemTimer, log })
  return { ...made, told, advance: (milliseconds: number) => (now += milliseconds) }
}

test('lines arrive in order; those that come while one is written share a write', async () => {
  const written: (readonly string[])[] = []
  const lines = queue({ write: async (some) => void written.push(some) })
  for (let n = 1; n <= 3; n++) lines.push({ n })
  await lines.idle()
  expect(written).toEqual([['{"n":1}'], ['{"n":2}', '{"n":3}']])
  expect(lines.counts).toEqual({ delivered: 3, dropped: 0 })
})

test('a sink that fails loses its lines, and the operator hears of it once a minute', async () => {
  const lines = queue({ write: () => Promise.reject(new Error('it is away')) })
  for (let n = 1; n <= 3; n++) {
    lines.push({ n })
    await lines.idle()
  }
  expect(lines.counts).toEqual({ delivered: 0, dropped: 3 })
  expect(lines.told).toEqual(['lines for a sink were dropped {"sink":"X","lines":1,"error":"it is away"}'])
  lines.advance(MINUTE)
  lines.push({ n: 4 })
  await lines.idle()
  expect(lines.told[1]).toBe('lines for a sink were dropped {"sink":"X","lines":3,"error":"it is away"}')
})

test('what waits is bounded, and pushing never waits', async () => {
  const gate = Promise.withResolvers<void>()
  const lines = queue({ write: () => gate.promise })
  const line = { text: 'x'.repeat(1_024 * 1_024) }
  for (let i = 0; i < 20; i++) lines.push(line)
  expect(lines.counts.dropped).toBeGreaterThan(2)
  gate.resolve()
  await lines.idle()
  expect(lines.counts.delivered + lines.counts.dropped).toBe(20)
})

test('the end waits for what is on its way, and takes nothing more', async () => {
  const written: string[] = []
  const lines = queue({ write: async (some) => void written.push(...some) })
  lines.push({ n: 1 })
  lines.push({ n: 2 })
  await lines[Symbol.asyncDispose]()
  lines.push({ n: 3 })
  expect(written).toEqual(['{"n":1}', '{"n":2}'])
  expect(lines.counts.dropped).toBe(1)
})
