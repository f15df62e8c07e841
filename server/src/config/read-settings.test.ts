import { expect, test } from 'vitest'
import { type ConfigurationError, printSettings, readSettings } from './read-settings.ts'

test('without anything set the defaults hold', () => {
  expect(readSettings({})).toMatchObject({
    host: '127.0.0.1',
    port: 8229,
    region: 'us-east-1',
    accountId: '123456789012',
    trustedProxies: [],
  })
})

test('an option wins over the environment', () => {
  expect(readSettings({ SPAREKEY_PORT: '1' }, { port: '2' }).port).toBe(2)
})

test('all problems are told together, and a slip of the finger is guessed', () => {
  const env = {
    SPAREKEY_PROT: '1',
    SPAREKEY_PORT: 'x',
    SPAREKEY_STORE: 'mysql://db',
    SPAREKEY_REGION: 'moon',
    OTHER: 'y',
  }
  try {
    readSettings(env)
    expect.fail('was accepted')
  } catch (error) {
    expect((error as ConfigurationError).problems).toEqual([
      'SPAREKEY_PROT is no setting; did you mean SPAREKEY_PORT.',
      'SPAREKEY_STORE must be sqlite:PATH or postgres://….',
      'SPAREKEY_PORT must be a whole number from 0 to 65535.',
      'SPAREKEY_REGION must look like us-east-1.',
    ])
  }
})

test('what is printed shows a database without its password', () => {
  const printed = printSettings({ SPAREKEY_STORE: 'postgres://sparekey:hunter2@db:5432/app?schema=s' })
  expect(printed).toContain('SPAREKEY_STORE=postgres://sparekey:...@db:5432/app?schema=s  # environment')
  expect(printed).not.toContain('hunter2')
})

test('what is printed shows no secret', () => {
  const printed = printSettings({ SPAREKEY_SMTP_URL: 'smtp://user:hunter2@mail.example.com' })
  expect(printed).not.toContain('hunter2')
  expect(printed).toContain('SPAREKEY_SMTP_URL=[secret]')
})

test.each([
  ['SPAREKEY_TRUSTED_PROXIES', '10.0.0.0/8, proxy.example.com,::1/129', 'proxy.example.com, ::1/129'],
  ['SPAREKEY_CORS_ORIGINS', '*', '*'],
  ['SPAREKEY_CORS_ORIGINS', 'https://a.example,https://b.example/,c.example', 'https://b.example/, c.example'],
])('%s %s is refused, naming what is wrong in it', (name, value, wrong) => {
  expect(() => readSettings({ [name]: value })).toThrow(
    new RegExp(`^${name} must list .*, and not ${RegExp.escape(wrong)}\\.$`),
  )
})

test('lists are read entry by entry', () => {
  const env = {
    SPAREKEY_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    SPAREKEY_CORS_ORIGINS: 'https://a.example, http://b.example:3000',
  }
  expect(readSettings(env)).toMatchObject({
    trustedProxies: ['10.0.0.0/8', '::1'],
    corsOrigins: ['https://a.example', 'http://b.example:3000'],
  })
})
