import { expect, test } from 'vitest'
import { hasBouncer } from '../postgres/bouncer.ts'
import { postgresProgram } from '../postgres/cluster.ts'
import { killsOnPostgres, restartsOfPostgres } from './calamities.ts'

const isHere = postgresProgram('initdb') !== undefined
const without = isHere ? '' : ' (SKIPPED: no PostgreSQL on this machine)'

test.skipIf(!isHere || !hasBouncer())(
  `what was acknowledged survives the kill of one of two nodes${hasBouncer() ? without : ' (SKIPPED: no pgbouncer on this machine)'}`,
  async () => {
    const report = await killsOnPostgres(1)
    expect(report.broken).toEqual([])
    expect(report.acknowledged.forgot).toBeGreaterThan(30)
  },
  120_000,
)

test.skipIf(!isHere)(
  `what was acknowledged survives the crash of the database, and the nodes serve on${without}`,
  async () => {
    const report = await restartsOfPostgres(1)
    expect(report.broken).toEqual([])
    expect(report.acknowledged.forgot).toBeGreaterThan(30)
  },
  120_000,
)
