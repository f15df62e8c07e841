import { expect, test } from 'vitest'
import { faultLoop, killOnSqlite } from './fault-loop.ts'

test('what was acknowledged survives kill -9 (3 kills here, more in the long run)', async () => {
  const report = await faultLoop(3, killOnSqlite)
  expect(report.broken).toEqual([])
  expect(report.acknowledged.forgot).toBeGreaterThan(50)
}, 120_000)
