import { expect, test } from 'vitest'
import { killsOnPostgres, restartsOfPostgres } from '../nodes/calamities.ts'

test('what was acknowledged survives 10 crashes of the database under load', async () => {
  const report = await restartsOfPostgres(10)
  console.log(JSON.stringify({ ...report, broken: report.broken.length }))
  expect(report.broken).toEqual([])
  expect(report.acknowledged.confirm).toBeGreaterThan(10)
}, 900_000)

test('what was acknowledged survives 20 kills of one of two nodes under load', async () => {
  const report = await killsOnPostgres(20)
  console.log(JSON.stringify({ ...report, broken: report.broken.length }))
  expect(report.broken).toEqual([])
  expect(report.acknowledged.forgot).toBeGreaterThan(1_000)
}, 900_000)
