import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.ts'
import { firstRowOf } from '../../src/kernel/ids.ts'
import { auditSealer } from '../../src/server/audit/sealing.ts'
import { verifySeals } from '../../src/server/audit/verify.ts'
import { operatorActs } from '../../src/server/operator/acts.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import type { AuditCheck } from '../../src/server/operator/index.ts'
import { scenarioEngine } from '../open-store.ts'
import { CLIENTS, POOL, scenario } from '../scenario.ts'

/** The message to jane that was the first. */
const FIRST = 'id = (SELECT min(id) FROM outbox WHERE decoy = 0)'

/** A server on which a reset was asked for, refused and simulated, and what is checked of its log. */
async function audited() {
  const at = await scenario()
  const { services } = at.server
  const acts = operatorActs(operatorParts(services))
  const seal = auditSealer(services)
  const forgot = (Username: string, ClientId: string = CLIENTS.legacy) =>
    at.call('ForgotPassword', { ClientId, Username })
  await forgot('jane')
  await forgot('nobody')
  await forgot('nobody', CLIENTS.hiding)
  const it = {
    at,
    forgot,
    /** What is old enough is sealed. */
    async sealed() {
      await at.advance(6 * MINUTE)
      await seal(() => true)
    },
    async check(head?: string): Promise<AuditCheck> {
      const outcome = await acts.verifyAudit({ after: 0, head })
      if ('problems' in outcome) throw new Error(outcome.problems.join())
      return outcome.answer
    },
    tamper: (sql: string) => scenarioEngine.change(at.folder, sql),
    [Symbol.asyncDispose]: () => at[Symbol.asyncDispose](),
  }
  return it
}

test('entries are sealed when they are five minutes old, and are as written', async () => {
  await using it = await audited()
  expect(await it.check()).toMatchObject({ seals: 0, entries: 0, findings: [], unsealed: 3, head: undefined })
  await it.at.advance(4 * MINUTE)
  await it.forgot('jane')
  await it.at.advance(2 * MINUTE)
  await it.sealed()
  expect(await it.check()).toMatchObject({ seals: 2, entries: 4, past: 0, findings: [], unsealed: 0 })
  await it.sealed()
  expect(await it.check()).toMatchObject({ seals: 2, entries: 4 })
  await it.forgot('jane')
  await it.sealed()
  expect(await it.check()).toMatchObject({ seals: 3, entries: 5, findings: [], next: undefined, last: 3 })
})

describe('what somebody does who may write in the database is found', () => {
  test.each([
    [
      'a reason changed',
      `UPDATE audit SET reason = 'nothing'`,
      [/^seal 2, log of us-east-1_Scenario1, .*: the only entry was changed$/],
    ],
    [
      'an address put in',
      `UPDATE outbox SET ip = '203.0.113.9' WHERE ${FIRST}`,
      [/^seal 1, messages of .*: the only entry was changed$/],
    ],
    ['a refusal removed', 'DELETE FROM audit', [/^seal 2, .*: 1 entry was removed from 1$/]],
    [
      'a message and a simulated one removed',
      `DELETE FROM outbox WHERE ${FIRST} OR decoy = 1`,
      [/^seal 1, .*: 1 entry was removed from 1$/, /^seal 1, .*: 1 entry was removed from 1$/],
    ],
    [
      'an entry added',
      `INSERT INTO audit SELECT pool_id, substr(id, 1, 35) || 'g', at, operation, client_id, subject, request_id, ip, outcome, reason FROM audit;
       UPDATE audit SET id = substr(id, 1, 19) || '0000-000000000000' WHERE id LIKE '%g'`,
      [/^seal 2, .*: 1 entry was added to 1$/],
    ],
    [
      'an entry given to another pool',
      `UPDATE outbox SET pool_id = 'us-east-1_Other0000' WHERE ${FIRST}`,
      [/^seal 1, messages of us-east-1_Other0000, .*: 1 entry was added$/, /^seal 1, .*: 1 entry was removed from 1$/],
    ],
    [
      'a seal changed',
      'UPDATE audit_seals SET at = at + 1 WHERE seq = 2',
      [/^seal 2 was changed, or is not of this server's making$/],
    ],
    ['a seal moved', 'UPDATE audit_seals SET seq = 9 WHERE seq = 2', [/^seal 2 is missing$/, /^seal 9 was changed/]],
    ['the first seal removed', 'DELETE FROM audit_seals WHERE seq = 1', [/^seal 1 is missing$/]],
    ['a seal in the middle removed', 'DELETE FROM audit_seals WHERE seq IN (2, 3)', [/^the seals 2 to 3 are missing$/]],
    [
      'a seal put in the place of another',
      `DELETE FROM audit_seals WHERE seq = 3; UPDATE audit_seals SET seq = 3 WHERE seq = 4`,
      [/^seal 3 was changed/],
    ],
    [
      'entries told to be simulated, which go after a day',
      `UPDATE audit_seals SET parts = replace(parts, '"isSimulated":false', '"isSimulated":"false"') WHERE seq = 2`,
      [/^seal 2 was changed/],
    ],
    ['parts that are none', `UPDATE audit_seals SET parts = 'x' WHERE seq = 2`, [/^seal 2 was changed/]],
    ['a source that is none', `UPDATE audit_seals SET source = 'x', at = 1 WHERE seq = 2`, [/^seal 2 was changed/]],
    [
      'entries of a time to come, so that the others seem too many',
      `INSERT INTO audit SELECT pool_id, 'ffffffff' || substr(id, 9), at, operation, client_id, subject, request_id, ip, outcome, reason FROM audit`,
      [/^log of us-east-1_Scenario1: entries of a time that has not come yet$/],
    ],
    [
      'a seal before the first, so that nothing is sealed any more',
      `INSERT INTO audit_seals VALUES (0, 0, 'audit', '${POOL}', '', 'ffffffff', '[]', '', ''); UPDATE audit SET reason = 'x'`,
      [/^seal 2, log of .*: the only entry was changed$/],
    ],
  ])('%s', async (_, sql, findings) => {
    await using it = await audited()
    await it.sealed()
    await it.forgot('jane')
    await it.sealed()
    await it.forgot('jane')
    await it.sealed()
    expect(await it.check()).toMatchObject({ seals: 4, findings: [] })
    await it.tamper(sql)
    const check = await it.check()
    expect(check.findings).toEqual(findings.map((pattern) => expect.stringMatching(pattern)))
  })

  test('a gap that was left between two seals of a log', async () => {
    await using it = await audited()
    await it.sealed()
    const [row] = await scenarioEngine.rows(it.at.folder, `SELECT to_id FROM audit_seals WHERE seq = 1`)
    const end = String(row?.['to_id'])
    await it.forgot('jane')
    await it.at.advance(6 * MINUTE)
    await it.tamper(`UPDATE audit_seals SET to_id = '${firstRowOf(it.at.now() - 6 * MINUTE + 1)}' WHERE seq = 1`)
    await it.forgot('jane')
    await it.sealed()
    await it.tamper(`UPDATE audit_seals SET to_id = '${end}' WHERE seq = 1`)
    expect((await it.check()).findings).toEqual(['seal 3 leaves a gap behind seal 1 of the same log'])
  })

  test('an entry that says it is old excuses nothing', async () => {
    await using it = await audited()
    await it.tamper(`UPDATE audit SET at = 0; UPDATE outbox SET created_at = 0 WHERE ${FIRST}`)
    await it.sealed()
    await it.tamper('DELETE FROM audit')
    expect((await it.check()).findings).toEqual([expect.stringMatching(/^seal 2,.*: 1 entry was removed from 1$/)])
  })

  test('seals that a server made and no longer finds are an alarm in its log', async () => {
    await using it = await audited()
    await it.sealed()
    await it.tamper('DELETE FROM audit_seals')
    await it.sealed()
    expect(it.at.log).toContainEqual(
      expect.stringMatching(/^alarm: a seal of the audit log that this server made is gone/),
    )
  })

  test('the end cut off, by the head that was kept', async () => {
    await using it = await audited()
    await it.sealed()
    const { head: early = '' } = await it.check()
    await it.forgot('jane')
    await it.sealed()
    const { head = '' } = await it.check()
    expect(await it.check(early)).toMatchObject({ findings: [] })
    expect(await it.check(head)).toMatchObject({ findings: [] })
    expect(it.at.log.filter((line) => line.startsWith('the audit log is sealed'))).toEqual([
      `the audit log is sealed up to here {"auditHead":"${early}"}`,
    ])

    await it.tamper('DELETE FROM audit_seals WHERE seq = 3')
    expect((await it.check()).findings).toEqual([])
    expect(await it.check(early)).toMatchObject({ findings: [] })
    const gone = [expect.stringMatching(/^seal 3, which .* names, is missing, as are those after it/)]
    expect((await it.check(head)).findings).toEqual(gone)

    // The server goes on and seals again what is there now.
    await it.tamper(`UPDATE outbox SET reason = 'other' WHERE decoy = 0`)
    await it.sealed()
    const another = [
      expect.stringMatching(/seal 1/),
      expect.stringMatching(/^seal 3 is another than .*: the log was cut/),
    ]
    expect((await it.check(head)).findings).toEqual(another)
  })
})

test('what goes when its time is over is not missed; its seals follow a day later, but for the last', async () => {
  await using it = await audited()
  await it.sealed()
  const sweep = async () => {
    while ((await it.at.server.services.store.sweep(it.at.now(), 1_000)).more);
  }
  await it.at.advance(DAY)
  await sweep()
  expect(await it.check()).toMatchObject({ entries: 2, past: 1, findings: [] })
  await it.at.advance(89 * DAY)
  await sweep()
  expect(await it.check()).toMatchObject({ seals: 2, entries: 0, past: 3, findings: [] })
  await it.at.advance(DAY + HOUR)
  await sweep()
  expect(await it.check()).toMatchObject({ seals: 1, entries: 0, findings: [], last: 2 })

  await it.forgot('jane')
  await it.sealed()
  expect(await it.check()).toMatchObject({ seals: 2, entries: 1, findings: [], last: 3 })
  await it.tamper('DELETE FROM audit_seals WHERE seq = 2')
  expect((await it.check()).findings).toEqual(['the seals 1 to 2 are missing'])
})

test('where more entries were made than are kept of a pool, the oldest are not missed', async () => {
  await using it = await audited()
  for (let i = 0; i < 3; i++) {
    await it.sealed()
    await it.forgot('nobody')
  }
  await it.sealed()
  await it.tamper('DELETE FROM audit WHERE id = (SELECT min(id) FROM audit)')
  const { store, keys } = it.at.server.services
  const kept = (most: number) => ({ keep: DAY, most })
  const check = (most: number) =>
    verifySeals({ store, keys, now: it.at.now, kept: { audit: kept(most), simulated: kept(9) } }, 0)
  expect(await check(3)).toMatchObject({ entries: 5, past: 1, findings: [] })
  expect((await check(4)).findings).toEqual([expect.stringContaining('1 entry was removed from 1')])
  await it.tamper('DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)')
  expect((await check(2)).findings).toEqual([expect.stringMatching(/^seal 5,.*: 1 entry was removed from 1$/)])
})

test('a long log is checked in steps, each beginning where the last ended', async () => {
  await using it = await audited()
  for (let i = 0; i < 60; i++) {
    await it.forgot('nobody')
    await it.sealed()
  }
  const first = await it.check()
  expect(first).toMatchObject({ seals: 50, findings: [], next: 50, last: 61, unsealed: undefined })
  const acts = operatorActs(operatorParts(it.at.server.services))
  const second = await acts.verifyAudit({ after: 50 })
  expect(second).toMatchObject({ answer: { seals: 11, findings: [], next: undefined, last: 61 } })

  await it.tamper('DELETE FROM audit_seals WHERE seq = 51')
  expect(await acts.verifyAudit({ after: 50 })).toMatchObject({ answer: { findings: ['seal 51 is missing'] } })
})

test('what is no head is refused', async () => {
  await using it = await audited()
  const acts = operatorActs(operatorParts(it.at.server.services))
  for (const head of ['', '1', '1.short', `0.${'a'.repeat(43)}`])
    expect(await acts.verifyAudit({ after: 0, head })).toEqual({ problems: [expect.stringContaining('is no head')] })
})

test('of two nodes that seal at once one is in time', async () => {
  await using it = await audited()
  await it.at.advance(6 * MINUTE)
  const { services } = it.at.server
  await Promise.all([auditSealer(services)(() => true), auditSealer(services)(() => true)])
  await auditSealer(services)(() => true)
  expect(await it.check()).toMatchObject({ seals: 2, entries: 3, findings: [] })
})
