import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { obtainDataKey } from '../../src/server/data-key.ts'
import { systemRandom } from '../../src/kernel/random.ts'
import { poolId } from '../../src/kernel/brand.ts'
import { onSqlite, temporaryFolder } from '../open-store.ts'
import { masterKey } from '../scenario.ts'
import { sparekey } from './run-sparekey.ts'

const POOL = 'us-east-1_Preview01'
const MEMBERS = {
  UsernameAttributes: ['email' as const],
  EmailConfiguration: { From: 'Shop <shop@example.com>', ReplyToEmailAddress: 'help@example.com' },
  VerificationMessageTemplate: { EmailSubject: 'Your code', EmailMessage: 'Hello,\n\nyour code is {####}.' },
  AdminCreateUserConfig: {
    InviteMessageTemplate: { EmailSubject: 'Hi {username}', EmailMessage: '<p>{username}, use <b>{####}</b></p>' },
  },
}

/** A data folder with one pool that has words of its own. */
async function folderWithPool(folder: string): Promise<void> {
  writeFileSync(join(folder, 'master.key'), masterKey('mail').toString('base64'), { mode: 0o600 })
  const store = await onSqlite.open(folder)
  await obtainDataKey(store, [masterKey('mail')], 'master.key', systemRandom)
  await store.write((tx) =>
    tx.pools.create({
      id: poolId(POOL),
      region: 'us-east-1',
      name: 'preview',
      createdAt: 1,
      modifiedAt: 1,
      definition: MEMBERS,
      settings: { resetCodeLength: 8 },
    }),
  )
  await store.close()
}

test('mails are shown as the pool words them, with samples, and one of them as a page', async () => {
  using folder = temporaryFolder()
  await folderWithPool(folder.path)
  const preview = (...words: string[]) =>
    sparekey(['mail', 'preview', '--user-pool-id', POOL, '--data', folder.path, ...words], {
      SPAREKEY_MAIL_SENDERS: '@example.com',
    }).ended

  const all = await preview()
  expect([all.code, all.stderr]).toEqual([0, ''])
  expect(all.stdout.match(/^--- \w+$/gm)).toEqual(
    ['ForgotPassword', 'SignUp', 'AdminCreateUser', 'PasswordChanged', 'AccountExists'].map((kind) => `--- ${kind}`),
  )
  expect((await preview('--kind', 'ForgotPassword')).stdout).toBe(
    '--- ForgotPassword\nFrom: Shop <shop@example.com>\nReply-To: help@example.com\nSubject: Your code\n\nHello,\n\nyour code is 12345678.\n\n',
  )
  const [invitation] = JSON.parse((await preview('--kind', 'AdminCreateUser', '--output', 'json')).stdout)
  expect(invitation).toMatchObject({
    subject: 'Hi sample@example.com',
    text: 'sample@example.com, use Sample-Password-1',
    html: expect.stringContaining('<p>sample@example.com, use <b>Sample-Password-1</b></p>'),
  })

  const file = join(folder.path, 'mail.html')
  expect(await preview('--kind', 'ForgotPassword', '--html', file)).toEqual({
    code: 0,
    stdout: `${file}: the mail as a browser shows it.\n`,
    stderr: '',
  })
  expect(readFileSync(file, 'utf8')).toContain('<strong class="secret">12345678</strong>')
  const again = await preview('--kind', 'ForgotPassword', '--html', file)
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('EEXIST')])

  expect(await preview('--kind', 'Birthday')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'sparekey: Birthday is no kind of mail; there are ForgotPassword, SignUp, AdminCreateUser, PasswordChanged, AccountExists.\n',
  })
  const nowhere = await sparekey(['mail', 'preview', '--user-pool-id', 'us-east-1_X', '--data', folder.path]).ended
  expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('There is no pool us-east-1_X')])
}, 60_000)

test.each([
  [[]],
  [['preview']],
  [['preview', '--user-pool-id', 'p', '--html', 'f']],
  [['send', '--user-pool-id', 'p']],
])('what cannot be is told: %j', async (words) => {
  const ended = await sparekey(['mail', ...words]).ended
  expect([ended.code, ended.stdout]).toEqual([2, ''])
  expect(ended.stderr).toMatch(/^sparekey: It is: mail preview/)
})
