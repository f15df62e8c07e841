import { expect, test } from 'vitest'
import { poolId, userId } from '../../src/kernel/brand.ts'
import { DAY } from '../../src/kernel/clock.ts'
import { feedbackToken } from '../../src/features/auth-events/feedback-token.ts'
import { CLIENTS, jane, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

async function watched() {
  const at = await scenario({
    pool: { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } },
    users: [jane(), jane({ Username: 'joan' }, { email: 'joan@example.com' })],
  })
  for (let i = 0; i < 2; i++) await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'jane' })
  const events = await list(at)
  const of = { UserPoolId: POOL, Username: 'jane', EventId: String(events[0]['EventId']), FeedbackValue: 'Invalid' }
  const { body } = await at.call('AdminGetUser', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
  const sub = userId(body['UserAttributes'].find(({ Name }: { Name: string }) => Name === 'sub').Value)
  const token = (eventId: string, id = sub) =>
    feedbackToken(at.server.services, { poolId: poolId(POOL), eventId, userId: id }, at.now())
  return { at, events, of, token, [Symbol.asyncDispose]: () => at[Symbol.asyncDispose]() }
}
const list = async (at: Scenario) =>
  (await at.call('AdminListUserAuthEvents', { UserPoolId: POOL, Username: 'jane' }, SIGNED)).body['AuthEvents']

test('an administrator says whether an event was the user’s doing, and may change that', async () => {
  await using it = await watched()
  const say = (rest: object = {}) => it.at.call('AdminUpdateAuthEventFeedback', { ...it.of, ...rest }, SIGNED)
  expect((await say()).outcome).toBe('ok')
  const given = { Provider: 'Admin', FeedbackDate: it.at.now() / 1_000 }
  expect(await list(it.at)).toMatchObject([{ EventFeedback: { ...given, FeedbackValue: 'Invalid' } }, {}])
  expect((await say({ FeedbackValue: 'Valid' })).outcome).toBe('ok')
  expect(await list(it.at)).toEqual([
    { ...it.events[0], EventFeedback: { ...given, FeedbackValue: 'Valid' } },
    it.events[1],
  ])
  expect((await it.at.audit()).map(({ reason }) => reason)).toContain('feedback on an event: Valid')
  expect((await say({ EventId: 'another' })).outcome).toBe(
    'ResourceNotFoundException: Auth event another does not exist.',
  )
  expect((await say({ Username: 'joan' })).outcome).toMatch(/^ResourceNotFoundException/)
  expect((await say({ Username: 'nobody' })).outcome).toBe('UserNotFoundException: User does not exist.')
  expect((await say({ EventId: 'a b' })).outcome).toMatch(/^InvalidParameterException/)
})

test('a user says so with the token of that event, for a week', async () => {
  await using it = await watched()
  const FeedbackToken = it.token(it.of.EventId)
  const say = (rest: object = {}) => it.at.call('UpdateAuthEventFeedback', { ...it.of, FeedbackToken, ...rest })
  expect((await say()).outcome).toBe('ok')
  expect(await list(it.at)).toMatchObject([{ EventFeedback: { FeedbackValue: 'Invalid', Provider: 'User' } }, {}])

  const invalid = 'NotAuthorizedException: Invalid feedback token.'
  expect((await say({ EventId: it.events[1]['EventId'] })).outcome).toBe(invalid)
  expect((await say({ FeedbackToken: 'x' })).outcome).toBe(invalid)
  expect((await say({ Username: 'joan' })).outcome).toBe(invalid)
  // Without a token nobody learns who is there.
  expect((await say({ FeedbackToken: 'x', Username: 'nobody' })).outcome).toBe(invalid)
  expect((await say({ Username: 'nobody' })).outcome).toBe('UserNotFoundException: User does not exist.')
  expect((await say({ FeedbackValue: 'Perhaps' })).outcome).toMatch(/^InvalidParameterException/)
  const ofAnother = it.token('another')
  expect((await say({ EventId: 'another', FeedbackToken: ofAnother })).outcome).toBe(
    'ResourceNotFoundException: Auth event another does not exist.',
  )
  await it.at.advance(7 * DAY)
  expect((await say()).outcome).toBe('NotAuthorizedException: The feedback token has expired.')
})
