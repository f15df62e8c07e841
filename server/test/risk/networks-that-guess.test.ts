import { expect, test } from 'vitest'
import { CLIENTS, PASSWORD } from '../scenario.ts'
import { protectedPool, type Place } from './protected.ts'

const BLOCKED = 'NotAuthorizedException: Unable to login because of security reasons.'
const HOME = { ip: '198.51.100.7' }
const AWAY = { ip: '203.0.113.9' }
const block = { Notify: false, EventAction: 'BLOCK' }
const blocking = (Actions: object) => ({ AccountTakeoverRiskConfiguration: { Actions } })
type Protected = Awaited<ReturnType<typeof protectedPool>>

/** Wrong passwords for names of nobody. */
const guess = async (it: Protected, place: Place, times: number) => {
  for (let i = 0; i < times; i++) await it.signIn(place, `nobody${i}`, 'Wrong-Horse-9')
}
const levels = async (it: Protected) =>
  (await it.events()).map(({ EventType, EventRisk }) => [EventType, EventRisk.RiskLevel].join(' '))

test('the right password from a network that guesses is a risk, whoever was guessed at', async () => {
  await using it = await protectedPool()
  await it.admin('SetRiskConfiguration', blocking({ HighAction: block }))
  await it.signIn(HOME)
  await guess(it, HOME, 10)
  expect((await it.signIn(HOME)).outcome).toBe('ok')
  await guess(it, HOME, 20)
  expect((await it.signIn(HOME)).outcome).toBe(BLOCKED)
  expect((await it.signIn({ ip: '198.51.100.8' })).outcome).toBe('ok')
  expect(await levels(it)).toEqual(['SignIn ', 'SignIn High', 'SignIn Low', 'SignIn '])
})

test('of a user of whom nothing is known, what the network did is known', async () => {
  await using it = await protectedPool()
  await it.admin('SetRiskConfiguration', blocking({ HighAction: block }))
  await guess(it, AWAY, 30)
  expect((await it.signIn(AWAY)).outcome).toBe(BLOCKED)
})

test('it has the low end of the recovery budget, for whomever it asks (S3)', async () => {
  const limited = 'LimitExceededException: Attempt limit exceeded, please try after some time.'
  await using it = await protectedPool()
  await guess(it, AWAY, 30)
  for (const name of ['jane', 'nobody']) {
    const outcomes = []
    for (let i = 0; i < 6; i++) outcomes.push((await it.call('ForgotPassword', name, AWAY)).outcome)
    expect(outcomes).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', limited])
    expect((await it.call('ForgotPassword', name, HOME)).outcome).toBe('ok')
  }
  expect(await levels(it)).toEqual(['ForgotPassword ', ...new Array(6).fill('ForgotPassword High')])
})

test('wrong codes are guesses too', async () => {
  await using it = await protectedPool()
  for (let i = 0; i < 10; i++) {
    const guessed = { ConfirmationCode: '000000', Password: PASSWORD }
    await it.call('ConfirmForgotPassword', `nobody${i}`, AWAY, guessed)
  }
  await it.call('ForgotPassword', 'jane', AWAY)
  expect(await levels(it)).toEqual(['ForgotPassword Low'])
})

test('in AUDIT the budget is whole, and a range that is skipped is not judged', async () => {
  for (const [mode, rest] of [
    ['AUDIT', {}],
    ['ENFORCED', { RiskExceptionConfiguration: { SkippedIPRangeList: ['203.0.113.0/24'] } }],
  ] as const) {
    await using it = await protectedPool({ mode })
    await it.admin('SetRiskConfiguration', rest)
    await guess(it, AWAY, 30)
    const outcomes = []
    for (let i = 0; i < 6; i++) outcomes.push((await it.call('ForgotPassword', 'jane', AWAY)).outcome)
    expect([mode, ...outcomes]).toEqual([mode, ...new Array(6).fill('ok')])
  }
})

test('a server of the owner that does not tell where its users are is no network that guesses', async () => {
  await using it = await protectedPool()
  await it.admin('SetRiskConfiguration', blocking({ LowAction: block, MediumAction: block, HighAction: block }))
  const signIn = (USERNAME: string, PASS: string) =>
    it.admin('AdminInitiateAuth', {
      ClientId: CLIENTS.legacy,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD: PASS },
    })
  await it.signIn(HOME)
  for (let i = 0; i < 30; i++) await signIn(`nobody${i}`, 'Wrong-Horse-9')
  expect((await signIn('jane', PASSWORD)).outcome).toBe('ok')
  expect(await levels(it)).toEqual(['SignIn ', 'SignIn '])
})
