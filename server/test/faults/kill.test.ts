import { expect, test } from 'vitest'
import { killLoop } from './kill-loop.ts'

test('what was acknowledged survives kill -9 (4 kills here, more in the long run)', async () => {
  const report = await killLoop(4)
  expect(report.broken).toEqual([])
  expect(report.acknowledged.forgot).toBeGreaterThan(50)
}, 120_000)
