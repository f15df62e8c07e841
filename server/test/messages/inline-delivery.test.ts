import type { SMTPServerOptions } from 'smtp-server'
import { expect, test } from 'vitest'
import { SECOND } from '../../src/kernel/clock.ts'
import { operatorActs } from '../../src/server/operator/acts.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'
import { mailServer, rawServer, reply } from './mail-server.ts'

const ClientId = CLIENTS.legacy
const NOT_DELIVERED = 'CodeDeliveryFailureException: The message could not be delivered.'
const pool = {
  Id: POOL,
  PoolName: 'inline',
  AliasAttributes: ['email'],
  AutoVerifiedAttributes: ['email'],
  Clients: [{ ClientId, ClientName: 'web', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
  Users: [jane()],
}
const inline = { pools: [{ ...pool, Sparekey: { delivery: 'inline' } }] }
const at = (port: number) => ({ smtp: `smtp://127.0.0.1:${port}?tls=optional`, mailFrom: 'a@example.com' })

/** A server whose pool delivers inline, and the SMTP server it delivers to. */
async function inlineTo(options: SMTPServerOptions) {
  const mail = await mailServer(options)
  const it = await scenario({ seed: inline, server: at(mail.server.port) })
  return {
    it,
    mail,
    async [Symbol.asyncDispose]() {
      await it[Symbol.asyncDispose]()
      await mail[Symbol.asyncDispose]()
    },
  }
}
const refusing = (code: number): SMTPServerOptions => ({
  onRcptTo: (_address, _session, callback) => callback(reply(code, 'no')),
})
const listed = async (it: Scenario) => {
  const outcome = await operatorActs(operatorParts(it.server.services)).listOutbox({})
  return 'answer' in outcome ? outcome.answer.map(({ kind, state }) => [kind, state]) : outcome.problems
}

/** Every call that sends, as somebody makes it who may. */
const calls = (token: string) =>
  [
    ['ForgotPassword', { ClientId, Username: 'jane' }],
    [
      'SignUp',
      { ClientId, Username: 'new', Password: PASSWORD, UserAttributes: [{ Name: 'email', Value: 'n@example.com' }] },
    ],
    ['ResendConfirmationCode', { ClientId, Username: 'new' }],
    [
      'AdminCreateUser',
      {
        UserPoolId: POOL,
        Username: 'invited',
        UserAttributes: [{ Name: 'email', Value: 'i@example.com' }],
        DesiredDeliveryMediums: ['EMAIL'],
      },
    ],
    [
      'AdminCreateUser',
      { UserPoolId: POOL, Username: 'invited', MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] },
    ],
    ['GetUserAttributeVerificationCode', { AccessToken: token, AttributeName: 'email' }],
    ['UpdateUserAttributes', { AccessToken: token, UserAttributes: [{ Name: 'email', Value: 'j@example.com' }] }],
  ] as const

async function outcomes(it: Scenario): Promise<readonly string[]> {
  const signedIn = await it.call('InitiateAuth', {
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'jane', PASSWORD },
  })
  const found: string[] = []
  for (const [name, input] of calls(signedIn.body['AuthenticationResult'].AccessToken))
    found.push((await it.call(name, input, SIGNED)).outcome)
  return found
}

test('a mail that is taken is there when the call is answered', async () => {
  await using at = await inlineTo({})
  for (const outcome of await outcomes(at.it)) expect(outcome).toBe('ok')
  expect(at.mail.received).toHaveLength(7)
})

test('a mail that is refused for good is told, and what was done stays done', async () => {
  await using at = await inlineTo(refusing(550))
  for (const outcome of await outcomes(at.it)) expect(outcome).toBe(NOT_DELIVERED)
  expect(await listed(at.it)).toHaveLength(7)
  const status = async (Username: string) =>
    (await at.it.call('AdminGetUser', { UserPoolId: POOL, Username }, SIGNED)).body['UserStatus']
  expect([await status('new'), await status('invited')]).toEqual(['UNCONFIRMED', 'FORCE_CHANGE_PASSWORD'])
})

test('a mail that comes again later is answered as sent, and comes', async () => {
  let isBusy = true
  await using at = await inlineTo({
    onRcptTo: (_address, _session, callback) => (isBusy ? callback(reply(451, 'later')) : callback()),
  })
  for (const outcome of await outcomes(at.it)) expect(outcome).toBe('ok')
  expect(at.mail.received).toEqual([])
  isBusy = false
  await at.it.advance(60 * SECOND)
  await at.it.server.worker.idle()
  expect(at.mail.received.length).toBeGreaterThan(0)
})

test('nobody waits longer than five seconds for a server that does not answer', async () => {
  const waits: number[] = []
  const timer = (milliseconds: number, callback: () => void) => {
    waits.push(milliseconds)
    const timeout = setTimeout(callback, milliseconds === 5 * SECOND ? 0 : milliseconds)
    return () => clearTimeout(timeout)
  }
  await using silent = await rawServer(() => {})
  await using it = await scenario({ seed: inline, timer, server: { ...at(silent.server.port), smtpTimeout: '1' } })
  expect((await it.call('ForgotPassword', { ClientId, Username: 'jane' })).outcome).toBe('ok')
  expect(waits).toContain(5 * SECOND)
  expect(await listed(it)).toEqual([['ForgotPassword', 'waiting']])
})

test('a call that sends nothing, or an administrator’s that has no such error, does not wait', async () => {
  await using at = await inlineTo(refusing(550))
  expect((await at.it.call('ForgotPassword', { ClientId, Username: 'nobody' })).outcome).toMatch(/^UserNotFound/)
  const admin = { UserPoolId: POOL, Username: 'jane' }
  expect((await at.it.call('AdminResetUserPassword', admin, SIGNED)).outcome).toBe('ok')
})

test('where clients hide their users there is no inline, whichever comes first', async () => {
  await using it = await scenario()
  const acts = operatorActs(operatorParts(it.server.services))
  const set = (changes: Record<string, unknown>) => acts.setPool({ pool: POOL, changes })
  expect(await set({ delivery: 'inline' })).toEqual({
    problems: [expect.stringMatching(/^delivery cannot be inline while clients hide their users \(hiding0client/)],
  })
  expect(await set({ delivery: 'inline', profile: 'hardened' })).toEqual({
    problems: [expect.stringMatching(/^delivery cannot be inline in the profile hardened/)],
  })

  await it.call('DeleteUserPoolClient', { UserPoolId: POOL, ClientId: CLIENTS.hiding }, SIGNED)
  expect(await set({ delivery: 'inline' })).toMatchObject({ answer: expect.anything() })
  expect(await set({ profile: 'hardened' })).toMatchObject({ problems: [expect.anything()] })
  const refusal = expect.stringMatching(/^InvalidParameterException: PreventUserExistenceErrors cannot be ENABLED/)
  const hide = { UserPoolId: POOL, PreventUserExistenceErrors: 'ENABLED' }
  expect((await it.call('CreateUserPoolClient', { ...hide, ClientName: 'x' }, SIGNED)).outcome).toEqual(refusal)
  expect((await it.call('UpdateUserPoolClient', { ...hide, ClientId }, SIGNED)).outcome).toEqual(refusal)
  expect((await it.call('CreateUserPoolClient', { UserPoolId: POOL, ClientName: 'x' }, SIGNED)).outcome).toBe('ok')
})

test('a client that hides is refused where another process has just made the pool inline', async () => {
  await using it = await scenario({ seed: { pools: [pool] } })
  const hide = { UserPoolId: POOL, PreventUserExistenceErrors: 'ENABLED' }
  // The pool is known here as it was.
  expect((await it.call('DescribeUserPoolClient', { UserPoolId: POOL, ClientId }, SIGNED)).outcome).toBe('ok')
  await it.server.services.store.write(async (tx) => {
    const [found] = await tx.pools.list(undefined, undefined, 1)
    if (found) await tx.pools.update({ ...found, settings: { ...found.settings, delivery: 'inline' } })
  })
  const refusal = expect.stringMatching(/^InvalidParameterException: PreventUserExistenceErrors cannot be ENABLED/)
  expect((await it.call('CreateUserPoolClient', { ...hide, ClientName: 'x' }, SIGNED)).outcome).toEqual(refusal)
  expect((await it.call('UpdateUserPoolClient', { ...hide, ClientId }, SIGNED)).outcome).toEqual(refusal)
})

test('a seed cannot ask for it either', async () => {
  const hiding = { ClientName: 'h', PreventUserExistenceErrors: 'ENABLED' }
  const seed = { pools: [{ ...pool, Sparekey: { delivery: 'inline' }, Clients: [hiding] }] }
  await expect(scenario({ seed })).rejects.toThrow('pools[0].Clients[0]: PreventUserExistenceErrors cannot be ENABLED')
})
