import { describe, expect, test } from 'vitest'
import { NoMessage, start, type Seed } from '../../src/index.ts'
import { startWatched } from '../../src/library/start-watched.ts'
import { confirm, forgot, JANE } from './call.ts'

test('the code of the newest message is waited for, not the one before it', async () => {
  await using pool = await start()
  await forgot(pool)
  const first = await pool.codeFor(JANE)
  await forgot(pool)
  const second = await pool.codeFor(JANE)
  expect(second).not.toBe(first)
  expect(await confirm(pool, second)).toBe('ok')
})

test('a code may be asked for before the call that sends it', async () => {
  await using pool = await start()
  const code = pool.codeFor(JANE)
  expect(await forgot(pool)).toBe('ok')
  expect(await confirm(pool, await code)).toBe('ok')
})

test('after a message only newer ones count, after a moment only later ones, and of a kind only that', async () => {
  await using pool = await start()
  await forgot(pool)
  const [before] = await pool.messages(JANE)
  const newer = pool.codeFor(JANE, { after: before })
  await forgot(pool)
  const code = await newer
  expect(code).not.toBe(before?.code)
  expect(await pool.codeFor(JANE, { after: before, kind: 'ForgotPassword' })).toBe(code)
  await expect(pool.codeFor(JANE, { kind: 'SignUp', timeout: 1 })).rejects.toThrow(
    `No code of kind SignUp for ${JANE} came within 1 ms.`,
  )
  const after = new Date(pool.clock.now() + 1)
  await expect(pool.codeFor(JANE, { after, timeout: 1 })).rejects.toThrow(NoMessage)
})

test('an address is the same in any letter case', async () => {
  await using pool = await start()
  await forgot(pool)
  expect(await pool.codeFor('Jane@Example.com')).toBe(await pool.codeFor(JANE))
})

test('a code that goes by SMS is found by its number', async () => {
  const phone = '+15551234567'
  const seed: Seed = {
    pools: [
      {
        PoolName: 'phones',
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_phone_number', Priority: 1 }] },
        Clients: [{ ClientName: 'web' }],
        Users: [
          {
            Username: 'joe',
            Password: 'Correct-Horse-7',
            UserAttributes: [
              { Name: 'phone_number', Value: phone },
              { Name: 'phone_number_verified', Value: 'true' },
            ],
          },
        ],
      },
    ],
  }
  await using pool = await start({ seed })
  expect(await forgot(pool, 'joe')).toBe('ok')
  expect(await pool.codeFor(phone)).toMatch(/^\d{6}$/)
  expect((await pool.messages(phone))[0]).toMatchObject({ medium: 'SMS', kind: 'ForgotPassword', subject: undefined })
})

test('messages come one after the other, each once, and whoever is too early waits', async () => {
  await using pool = await start()
  await forgot(pool)
  await forgot(pool)
  const first = await pool.nextMessage(JANE)
  const second = await pool.nextMessage(JANE)
  expect(await pool.messages()).toEqual([first, second])
  const third = pool.nextMessage(JANE)
  await forgot(pool)
  expect((await third).id > second.id).toBe(true)
  expect(first).toEqual({
    id: expect.any(String),
    to: JANE,
    medium: 'EMAIL',
    kind: 'ForgotPassword',
    subject: 'Your verification code',
    body: `Your verification code is ${first.code}.`,
    code: expect.stringMatching(/^\d{6}$/),
    link: undefined,
    sentAt: expect.any(Date),
  })
})

describe('a wait in vain says', () => {
  test('that nothing came, and what came to others', async () => {
    await using pool = await start()
    await expect(pool.codeFor(JANE, { timeout: 1 })).rejects.toThrow(
      `No code for ${JANE} came within 1 ms. Nothing came to this address.`,
    )
    for (let i = 0; i < 7; i++) await forgot(pool, 'reset@example.com')
    await pool.messages()
    await expect(pool.nextMessage(JANE, { timeout: 1 })).rejects.toThrow(
      /^No message for jane@example\.com came within 1 ms\. Nothing came to this address\. To others came (ForgotPassword by EMAIL with a code \(20\S+Z\) to reset@example\.com(, )?){5} and 2 older\.$/,
    )
  })

  test('what came to the address instead', async () => {
    await using pool = await start()
    await forgot(pool)
    await pool.messages()
    await expect(pool.codeFor(JANE, { kind: 'SignUp', timeout: 1 })).rejects.toThrow(
      /To this address came ForgotPassword by EMAIL with a code \(20\S+Z\)\.$/,
    )
  })

  test('that it waits for another try', async () => {
    await using pool = await startWatched({ log: 'silent' }, ({ sql }) => {
      if (sql.includes('INTO inbox')) throw new Error('the inbox is broken')
    })
    await forgot(pool)
    await pool.messages()
    await expect(pool.codeFor(JANE, { timeout: 1 })).rejects.toThrow('1 message is for it not sent yet')
  })

  test('that too many went to the address', async () => {
    const attributes = [
      { Name: 'email', Value: JANE },
      { Name: 'email_verified', Value: 'true' },
    ]
    const users = ['ann', 'bob'].map((Username) => ({
      Username,
      Password: 'Correct-Horse-7',
      UserAttributes: attributes,
    }))
    const seed: Seed = { pools: [{ PoolName: 'shared', Clients: [{ ClientName: 'web' }], Users: users }] }
    await using pool = await start({ seed, log: 'silent' })
    for (let i = 0; i < 16; i++) for (const user of ['ann', 'bob']) await forgot(pool, user)
    const last = (await pool.messages(JANE)).at(-1)
    await expect(pool.codeFor(JANE, { after: last, timeout: 1 })).rejects.toThrow(
      '2 messages are given up since the start; the log says why.',
    )
  })

  test('that the pool was closed', async () => {
    const pool = await start()
    const waiting = pool.codeFor(JANE).catch((error: unknown) => error)
    await pool.close()
    expect(String(await waiting)).toBe(`NoMessage: The pool was closed; no code will come to ${JANE}.`)
  })
})

test.each<any>([undefined, 'jane', '', 7, '5551234567'])('%j is no address', async (address) => {
  await using pool = await start()
  await expect(pool.codeFor(address)).rejects.toThrow('is neither an e-mail address nor a phone number')
  await expect(pool.codeFor(JANE, { timeout: -1 })).rejects.toThrow('timeout must be a number of milliseconds')
})
