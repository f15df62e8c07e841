import { describe, expect, test } from 'vitest'
import { HOUR } from '../../src/kernel/clock.ts'
import { CLIENTS, PASSWORD } from '../scenario.ts'
import { EXPIRED, LIMITED, signedIn } from './signed-in.ts'

describe('ChangePassword', () => {
  const NEW = 'Another-Horse-8'
  const INCORRECT = 'NotAuthorizedException: Incorrect username or password.'

  test('replaces the password of who knows it, and voids a reset; sign-ins stay', async () => {
    await using it = await signedIn()
    const of = { ClientId: CLIENTS.legacy, Username: 'jane' }
    await it.at.call('ForgotPassword', of)
    const ConfirmationCode = await it.at.code('jane@example.com')
    const changed = await it.own('ChangePassword', { PreviousPassword: PASSWORD, ProposedPassword: NEW })
    expect([changed.outcome, changed.body]).toEqual(['ok', {}])
    expect((await it.signIn()).outcome).toBe(INCORRECT)
    expect((await it.signIn(NEW)).outcome).toBe('ok')
    expect((await it.own('GetUser')).outcome).toBe('ok')
    expect(
      (await it.at.call('ConfirmForgotPassword', { ...of, ConfirmationCode, Password: 'Third-Horse-9' })).outcome,
    ).toBe(EXPIRED)
  })

  test.each<[string, object]>([
    [INCORRECT, { PreviousPassword: 'Wrong-Horse-7' }],
    [INCORRECT, {}],
    [
      'InvalidPasswordException: Password did not conform with policy: Password not long enough',
      { PreviousPassword: PASSWORD, ProposedPassword: 'Ab1!' },
    ],
    [
      'PasswordHistoryPolicyViolationException: Password has previously been used',
      { PreviousPassword: PASSWORD, ProposedPassword: PASSWORD },
    ],
  ])('%s', async (text, input) => {
    await using it = await signedIn({
      pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 2 } } },
    })
    expect((await it.own('ChangePassword', { ProposedPassword: NEW, ...input })).outcome).toBe(text)
    expect((await it.signIn()).outcome).toBe('ok')
  })

  test('five times an hour, whatever comes of it, and locks nobody out of signing in', async () => {
    await using it = await signedIn()
    const outcomes = []
    for (let i = 0; i < 6; i++)
      outcomes.push(
        (await it.own('ChangePassword', { PreviousPassword: 'Wrong-Horse-7', ProposedPassword: NEW })).outcome,
      )
    expect(outcomes).toEqual([INCORRECT, INCORRECT, INCORRECT, INCORRECT, INCORRECT, LIMITED])
    const { AccessToken } = (await it.signIn()).body['AuthenticationResult']
    await it.at.advance(HOUR - 1)
    expect(
      (await it.at.call('ChangePassword', { AccessToken, PreviousPassword: PASSWORD, ProposedPassword: NEW })).outcome,
    ).toBe(LIMITED)
    await it.at.advance(1)
    const later = (await it.signIn()).body['AuthenticationResult'].AccessToken
    expect(
      (await it.at.call('ChangePassword', { AccessToken: later, PreviousPassword: PASSWORD, ProposedPassword: NEW }))
        .outcome,
    ).toBe('ok')
  })

  test('of five who change it at once one does', async () => {
    await using it = await signedIn()
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        it.own('ChangePassword', { PreviousPassword: PASSWORD, ProposedPassword: `Another-Horse-${n}` }),
      ),
    )
    expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(1)
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['ok', INCORRECT]))
  })

  test('a user whose password is to be reset resets it', async () => {
    await using it = await signedIn()
    await it.admin('AdminResetUserPassword')
    expect((await it.own('ChangePassword', { PreviousPassword: PASSWORD, ProposedPassword: NEW })).outcome).toBe(
      'PasswordResetRequiredException: Password reset required for the user',
    )
  })
})

test('a user who deletes the account is gone, and the name is free', async () => {
  await using it = await signedIn()
  const answer = await it.own('DeleteUser')
  expect([answer.outcome, answer.body]).toEqual(['ok', {}])
  expect((await it.own('DeleteUser')).outcome).toBe('UserNotFoundException: User does not exist.')
  expect((await it.signIn()).outcome).toBe('UserNotFoundException: User does not exist.')
  expect((await it.at.call('SignUp', { ClientId: CLIENTS.legacy, Username: 'jane', Password: PASSWORD })).outcome).toBe(
    'ok',
  )
})
