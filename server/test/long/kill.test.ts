import { expect, test } from 'vitest'
import { faultLoop, killOnSqlite } from '../faults/fault-loop.ts'

test('what was acknowledged survives 60 times kill -9 under load', async () => {
  const report = await faultLoop(60, killOnSqlite)
  console.log(JSON.stringify({ ...report, broken: report.broken.length }))
  expect(report.broken).toEqual([])
  expect(report.acknowledged.forgot).toBeGreaterThan(5_000)
  expect(report.acknowledged.confirm).toBeGreaterThan(50)
}, 900_000)
