import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../open-store.ts'
import { CLIENTS, POOL, scenario, SIGNED } from '../scenario.ts'
import { mailServer } from './mail-server.ts'

const SERVER = 'Accounts <accounts@example.net>'
const ses = (identity: string) => `arn:aws:ses:us-east-1:123456789012:identity/${identity}`

async function sending(email: object, settings: Record<string, string> = {}) {
  await using mail = await mailServer()
  const smtp = `smtp://${mail.server.host}:${mail.server.port}?tls=optional`
  await using at = await scenario({
    pool: { EmailConfiguration: email },
    server: { smtp, mailFrom: SERVER, mailSenders: '@example.com', ...settings },
  })
  await at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane' })
  await at.messages()
  const [received] = mail.received
  if (!received) throw new Error('no mail came')
  return received
}

test.each([
  [{}, SERVER, undefined],
  [
    { EmailSendingAccount: 'DEVELOPER', SourceArn: ses('x@example.com'), From: 'Shop <shop@example.com>' },
    'Shop <shop@example.com>',
    undefined,
  ],
  [{ EmailSendingAccount: 'DEVELOPER', SourceArn: ses('no-reply@example.com') }, 'no-reply@example.com', undefined],
  [{ EmailSendingAccount: 'DEVELOPER', SourceArn: ses('no-reply@elsewhere.org') }, SERVER, undefined],
  [{ ReplyToEmailAddress: 'help@elsewhere.org' }, SERVER, 'help@elsewhere.org'],
])('the mail of a pool with %j comes from %s', async (email, from, replyTo) => {
  const { headers, ...received } = await sending(email)
  expect(headers.get('from')).toBe(from)
  expect(headers.get('reply-to')).toBe(replyTo)
  // What cannot be delivered goes back to the operator, whoever the sender is.
  expect([received.from, received.to]).toEqual(['accounts@example.net', ['jane@example.com']])
})

test('a sender that was allowed when the pool was made, and is no more, is not used', async () => {
  await using mail = await mailServer()
  using folder = temporaryFolder()
  const smtp = `smtp://${mail.server.host}:${mail.server.port}?tls=optional`
  const server = { smtp, mailFrom: SERVER }
  {
    await using at = await scenario({ folder: folder.path, server: { ...server, mailSenders: '@example.com' } })
    const EmailConfiguration = { From: 'shop@example.com' }
    const { outcome } = await at.call('UpdateUserPool', { UserPoolId: POOL, EmailConfiguration }, SIGNED)
    expect(outcome).toBe('ok')
  }
  await using at = await scenario({ folder: folder.path, server })
  await at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane@example.com' })
  await at.messages()
  for (const { headers } of mail.received) expect(headers.get('from')).toBe(SERVER)
})

test('mail is signed where a key is given', async () => {
  using folder = temporaryFolder()
  const keyFile = join(folder.path, 'dkim.pem')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const { headers } = await sending({}, { dkim: `example.net:s1:${keyFile}` })
  const signature = headers.get('dkim-signature') ?? ''
  for (const part of ['v=1', 'a=rsa-sha256', 'd=example.net', 's=s1', 'bh=']) expect(signature).toContain(part)
  await expect(sending({}, { dkim: 'example.net:s1:/nowhere.pem' })).rejects.toThrow(
    /\/nowhere\.pem that signs mail cannot be read/,
  )
})
