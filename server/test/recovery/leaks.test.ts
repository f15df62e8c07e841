import { expect, test } from 'vitest'
import { scenarioEngine } from '../open-store.ts'
import { CLIENT_SECRET, CLIENTS, jane, PASSWORD, scenario, SIGNED, POOL } from '../scenario.ts'

test('after a whole run no code, password, secret or token stands in clear in the files or the log', async () => {
  await using at = await scenario({
    pool: { Policies: { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 3 } } },
  })
  const secrets = new Map<string, string>([
    ['the first password', PASSWORD],
    ['the client secret', CLIENT_SECRET],
  ])
  const of = { ClientId: CLIENTS.legacy, Username: 'jane' }
  for (let i = 0; i < 4; i++) {
    await at.call('ForgotPassword', {
      ...of,
      ClientMetadata: { key: 'metadata-that-is-not-kept' },
      UserContextData: { EncodedData: 'context-that-is-not-kept' },
    })
    const code = await at.code('jane@example.com')
    const Password = `Another-Horse-${i}-long`
    secrets.set(`code ${i}`, code).set(`password ${i}`, Password)
    await at.call('ConfirmForgotPassword', { ...of, ConfirmationCode: 'Wr0ng-code-that-was-typed', Password })
    await at.call('ConfirmForgotPassword', {
      ...of,
      ConfirmationCode: code,
      Password: 'a-password-the-policy-refuses'.slice(0, 7),
    })
    expect((await at.call('ConfirmForgotPassword', { ...of, ConfirmationCode: code, Password })).outcome).toBe('ok')
    const tokens = (
      await at.call('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: CLIENTS.legacy,
        AuthParameters: { USERNAME: 'jane', PASSWORD: Password },
      })
    ).body['AuthenticationResult']
    for (const name of ['AccessToken', 'IdToken', 'RefreshToken']) secrets.set(`${name} ${i}`, tokens[name])
    await at.call('GetUser', { AccessToken: tokens.AccessToken })
    await at.call('RevokeToken', { Token: tokens.RefreshToken, ClientId: CLIENTS.legacy })
  }
  await at.call('ForgotPassword', { ...of, Username: 'jane' })
  secrets.set('a live code', await at.code('jane@example.com'))
  await at.call('DescribeUserPoolClient', { UserPoolId: POOL, ClientId: CLIENTS.secret }, SIGNED)
  for (const [name, text] of [
    ['metadata', 'metadata-that-is-not-kept'],
    ['context', 'context-that-is-not-kept'],
    ['a typed code', 'Wr0ng-code-that-was-typed'],
  ] as const) {
    secrets.set(name, text)
  }

  const files = await scenarioEngine.written(at.folder)
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(
      scenarioEngine.name === 'SQLite' ? ['sparekey.db', 'sparekey.db-wal'] : ['credentials', 'outbox'],
    ),
  )
  const written = [...files, ['the log', at.log.join('\n')] as const]
  for (const [secret, text] of secrets) {
    for (const [place, content] of written) {
      const found = /^\d{6}$/.test(text)
        ? new RegExp(`(?<![0-9a-f])${text}(?![0-9a-f])`).test(content)
        : content.includes(text)
      expect(found, `${secret} in ${place}`).toBe(false)
    }
  }
  expect(at.log.join('\n')).not.toContain('jane@example.com')
})

test('a seeded user is in the files by name, so that the scan above would find what it looks for', async () => {
  await using at = await scenario({ users: [jane({ Username: 'Needle-In-Haystack' })] })
  const written = await scenarioEngine.written(at.folder)
  expect([...written.values()].some((content) => content.includes('Needle-In-Haystack'))).toBe(true)
})
