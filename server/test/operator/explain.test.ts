import { expect, test } from 'vitest'
import { operatorActs } from '../../src/server/operator/acts.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import { HOUR, MINUTE } from '../../src/kernel/clock.ts'
import { CLIENTS, jane, POOL, scenario, SIGNED, type Scenario, type ScenarioOptions } from '../scenario.ts'

async function explaining(options: ScenarioOptions = {}) {
  const at = await scenario(options)
  await at.server.worker.idle()
  const acts = operatorActs(operatorParts(at.server.services))
  const ask = async (username: string, clientId: string | undefined = CLIENTS.legacy) => {
    const explained = await acts.explain({ poolId: POOL, clientId, username })
    if ('problems' in explained) throw new Error(explained.problems.join())
    return explained.answer
  }
  return { at, acts, ask, [Symbol.asyncDispose]: () => at[Symbol.asyncDispose]() }
}
const forgot = (at: Scenario, Username: string, ClientId: string = CLIENTS.legacy) =>
  at.call('ForgotPassword', { ClientId, Username })
const found = (findings: readonly { readonly rule: string; readonly found: string }[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).map((finding) => finding.found)

const USERS = [
  jane(),
  jane({ Username: 'off', Enabled: false }, { email: 'off@example.com' }),
  jane({ Username: 'unproven' }, { email: 'unproven@example.com', email_verified: 'false' }),
  jane({ Username: 'invited', UserStatus: 'FORCE_CHANGE_PASSWORD' }, { email: 'invited@example.com' }),
  jane({ Username: 'guarded', Factors: ['EMAIL_OTP'] }, { email: 'guarded@example.com' }),
]
const pool = { AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] } }

test.each([
  ['jane', 'a code would go to email j***@e***'],
  ['off', 'no code: the user is disabled'],
  ['unproven', 'no code: no contact of the user may be used'],
  [
    'invited',
    'no code: a user in this state cannot reset a password; admin-create-user --message-action RESEND invites again',
  ],
  ['guarded', 'no code: no contact of the user may be used'],
  ['nobody', 'no code: nobody has this name'],
])('what it says of %s is what happens: %s', async (name, outcome) => {
  await using it = await explaining({ pool, users: USERS })
  const { outcome: said, answer } = await it.ask(name)
  expect(said).toBe(outcome)
  const called = await forgot(it.at, name)
  const told = called.outcome === 'ok' ? 'CodeDeliveryDetails' : called.outcome.split(':')[0]
  expect(answer.startsWith(told ?? '?')).toBe(true)
  expect((await it.ask(name, CLIENTS.hiding)).answer).toBe(
    outcome.startsWith('a code')
      ? 'CodeDeliveryDetails with j***@e***'
      : 'as if a code had been sent: the client hides who exists',
  )
})

test('it says which address is why not, what is left, and what became of the last message', async () => {
  await using it = await explaining({ pool, users: USERS })
  expect(found((await it.ask('unproven')).findings, 'email')).toEqual(['u***@e*** is not verified'])
  expect(found((await it.ask('guarded')).findings, 'email')).toEqual([
    'g***@e*** is the second factor, and may not be the way around the first',
  ])
  await forgot(it.at, 'jane')
  await it.at.messages()
  const { findings } = await it.ask('jane@example.com')
  expect(found(findings, 'user')).toEqual(['jane, found by alias or sub: CONFIRMED'])
  expect(found(findings, 'budget')).toEqual(['19 of 20 calls are left in this hour'])
  expect(found(findings, 'code')).toEqual(['one is alive for 60 minutes'])
  expect(found(findings, 'message')).toEqual(['ForgotPassword to j***@e***: sent at 2026-01-01T12:00:00.000Z'])
  expect(JSON.stringify(findings)).not.toContain('jane@')
})

test('a message that waits is said with its tries and the next of them', async () => {
  await using it = await explaining({ pool, users: USERS })
  const { store, wakeOutbox: _, ...rest } = it.at.server.services
  Object.assign(it.at.server.services, { ...rest, wakeOutbox: () => {} })
  await forgot(it.at, 'jane')
  const message = async () => found((await it.ask('jane')).findings, 'message')
  expect(await message()).toEqual(['ForgotPassword to j***@e***: it is due at 2026-01-01T12:00:00.000Z'])
  const [claimed] = await store.outbox.claim({ now: it.at.now(), lease: 'x', leaseMs: MINUTE, limit: 1 })
  const settlement = { kind: 'retry', runAt: it.at.now() + MINUTE, error: 'SMTP 451 at DATA' } as const
  await store.outbox.settle(claimed?.id ?? '', 'x', settlement)
  expect(await message()).toEqual([
    'ForgotPassword to j***@e***: it waits after one try, the next at 2026-01-01T12:01:00.000Z (SMTP 451 at DATA)',
  ])
})

test('it counts nothing and sends nothing', async () => {
  await using it = await explaining({ pool, users: USERS })
  for (let i = 0; i < 30; i++) await it.ask('jane')
  expect((await it.ask('jane')).outcome).toBe('a code would go to email j***@e***')
  expect(await it.at.messages()).toEqual([])
})

test('a budget that is spent is said with the wait, also one that backs off', async () => {
  await using it = await explaining({ pool, users: USERS })
  for (let i = 0; i < 20; i++) await forgot(it.at, 'jane')
  await it.at.advance(10 * MINUTE)
  const spent = await it.ask('jane')
  expect([spent.outcome, spent.answer]).toEqual(['refused: the budget is spent', 'LimitExceededException'])
  expect(found(spent.findings, 'budget')).toEqual(['0 of 20 calls are left in this hour; the next in 50 minutes'])

  await using hard = await explaining({ pool, users: USERS, settings: { profile: 'hardened' } })
  for (let i = 0; i < 5; i++) await forgot(hard.at, 'nobody', CLIENTS.hiding)
  expect(found((await hard.ask('nobody')).findings, 'budget')).toEqual([
    'spent 1 times in a row: nothing for 60 minutes',
  ])
  await hard.at.advance(HOUR)
  expect(found((await hard.ask('nobody')).findings, 'budget')).toEqual(['5 of 5 calls are left in this hour'])
})

test('where only an administrator resets, and where rescue is on, it says so', async () => {
  const adminOnly = { AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] } }
  await using it = await explaining({ pool: adminOnly, users: USERS })
  expect((await it.ask('jane')).outcome).toBe('refused: only an administrator may reset passwords here')
  await using rescued = await explaining({ pool, users: USERS, settings: { rescue: true } })
  expect((await rescued.ask('invited')).outcome).toBe('a code would go to email i***@e*** (rescue)')
})

test('a pool or a client that is not there is said', async () => {
  await using it = await explaining()
  const ask = (poolId: string, clientId?: string) => it.acts.explain({ poolId, clientId, username: 'jane' })
  expect(await ask('us-east-1_Nowhere00')).toEqual({ problems: [expect.stringMatching(/There is no pool/)] })
  expect(await ask(POOL, 'x')).toEqual({ problems: [expect.stringMatching(/There is no client x/)] })
})

test('the functions that would run are named, in their order, and where they do', async () => {
  const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
  const LambdaConfig = { UserMigration: arn('move'), CustomMessage: arn('words') }
  const functions = 'move=webhook+https://:secret@hooks.example.com/move'
  await using it = await explaining({ pool: { ...pool, LambdaConfig }, server: { functions } })
  const nobody = await it.ask('nobody')
  expect(found(nobody.findings, 'UserMigration')).toEqual(['move, run behind the webhook at hooks.example.com'])
  const { findings } = await it.ask('jane')
  expect(found(findings, 'UserMigration')).toEqual([])
  expect(found(findings, 'CustomMessage')).toEqual(['words, it is not known where it runs: SPAREKEY_FUNCTIONS'])
})

test('it names the addresses that are shut out, by the pool or by the client', async () => {
  const protectedBy = (AdvancedSecurityMode: string) => ({ ...pool, UserPoolAddOns: { AdvancedSecurityMode } })
  await using it = await explaining({ pool: protectedBy('ENFORCED') })
  const addresses = async () => found((await it.ask('jane')).findings, 'addresses')
  const block = (BlockedIPRangeList: string[], rest: object = {}) =>
    it.at.call(
      'SetRiskConfiguration',
      { UserPoolId: POOL, ...rest, RiskExceptionConfiguration: { BlockedIPRangeList } },
      SIGNED,
    )
  expect(await addresses()).toEqual([])
  await block(Array.from({ length: 7 }, (_, i) => `10.${i}.0.0/16`))
  const shown = '10.0.0.0/16, 10.1.0.0/16, 10.2.0.0/16, 10.3.0.0/16, 10.4.0.0/16 and 2 more ranges'
  expect(await addresses()).toEqual([`calls are refused from ${shown}`])
  await block(['2001:db8::/32'], { ClientId: CLIENTS.legacy })
  expect(await addresses()).toEqual(['calls are refused from 2001:db8::/32'])
  await it.at.call('UpdateUserPool', { UserPoolId: POOL, ...protectedBy('AUDIT') }, SIGNED)
  expect(await addresses()).toEqual(['calls are let in and noted from 2001:db8::/32'])
})
