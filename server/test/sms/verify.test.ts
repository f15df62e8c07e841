import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MINUTE } from '../../src/kernel/clock.ts'
import { runInside } from '../cli/aws/run-inside.ts'
import { serving } from '../serve/serving.ts'

const PHONE = '+15555550100'
const HIDDEN = '+*******0100'

interface Text {
  readonly to: string
  readonly from: string
  readonly body: string
}

/** A server in the sandbox with a provider that takes what it is sent and answers as it is told, and the command line beside it. */
async function sandbox(status = 204) {
  await using stack = new AsyncDisposableStack()
  const texts: Text[] = []
  const provider = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      texts.push(JSON.parse(body))
      // What a provider says may hold what it was sent.
      response.writeHead(status).end(status === 204 ? undefined : body)
    })
  })
  const listening = Promise.withResolvers<void>()
  provider.listen(0, '127.0.0.1', listening.resolve)
  await listening.promise
  stack.defer(() => {
    provider.closeAllConnections()
    return new Promise<void>((resolve) => provider.close(() => resolve()))
  })
  const address = provider.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const at = stack.use(await serving())
  const database = {
    SPAREKEY_STORE: `sqlite:${join(at.folder, 'sparekey.db')}`,
    SPAREKEY_MASTER_KEY_FILE: join(at.folder, 'master.key'),
  }
  const texting = {
    SPAREKEY_SMS_URL: `webhook+http://:shhh@127.0.0.1:${port}/hook`,
    SPAREKEY_SMS_COUNTRIES: '+1,+49',
    SPAREKEY_SMS_SENDERS: '+1=+15555550199',
    SPAREKEY_OUTBOUND_HOSTS: '127.0.0.1',
  }
  const run = (words: string, given: Parameters<typeof runInside>[2] = {}, env: Record<string, string> = texting) =>
    runInside(['sms', ...words.split(' ')], { ...database, ...env }, given)
  const owned = stack.move()
  return {
    texts,
    run,
    code: () => /\d{6}/.exec(texts.at(-1)?.body ?? '')?.[0] ?? '',
    verified: async () => JSON.parse((await run('status --output json')).stdout).verified,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Another code of the same form. */
const not = (code: string) => `${(Number(code[0]) + 1) % 10}${code.slice(1)}`
const nobodyIsAsked = () => {
  throw new Error('a question was asked')
}

test('a number is verified by whoever types the code that came to it; two wrong ones are forgiven, and spaces', async () => {
  await using at = await sandbox()
  const ended = await at.run(`verify ${PHONE}`, {
    person: (question) => (question < 3 ? not(at.code()) : ` ${at.code().slice(0, 3)} ${at.code().slice(3)}`),
  })
  expect(at.texts).toEqual([
    {
      id: expect.any(String),
      to: PHONE,
      from: '+15555550199',
      body: `Sparekey: ${at.code()} is the code to verify this phone for the SMS sandbox.`,
    },
  ])
  expect(at.code()).toMatch(/^\d{6}$/)
  expect(ended.stderr.match(/That code is not right\./g)).toHaveLength(2)
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining(HIDDEN) })
  expect(await at.verified()).toEqual([HIDDEN])
})

test('what the guide shows is what a person sees', async () => {
  const guide = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'guides', 'sms.md'), 'utf8')
  const [, promised] = /\$ sparekey sms verify [^\n]*\n([^]*?)\$ /.exec(guide) ?? []
  await using at = await sandbox()
  const { stdout, stderr } = await at.run(`verify ${PHONE}`, { person: () => at.code() })
  expect(`${stderr.replace(at.code(), '560141')}${stdout}`).toBe(promised)
})

test('three wrong codes end it, and the right one is not asked for again', async () => {
  await using at = await sandbox()
  let questions = 0
  const ended = await at.run(`verify ${PHONE}`, { person: (question) => ((questions = question), not(at.code())) })
  expect(questions).toBe(3)
  expect(ended).toMatchObject({ code: 1, stdout: '' })
  expect(ended.stderr).toMatch(/^sparekey: three wrong codes: the number is not verified/m)
  expect(ended.stderr).not.toContain(at.code())
  expect(await at.verified()).toEqual([])
})

test('every run sends another code, and one of an earlier run is worth nothing', async () => {
  await using at = await sandbox()
  let first = ''
  await at.run(`verify ${PHONE}`, { person: () => ((first = at.code()), not(first)) })
  const ended = await at.run(`verify ${PHONE}`, { person: () => first })
  expect(at.code()).not.toBe(first)
  expect(ended.code).toBe(1)
  expect(at.texts).toHaveLength(2)
})

test('a code is good for ten minutes', async () => {
  await using at = await sandbox()
  let now = 0
  const late = await at.run(`verify ${PHONE}`, { now: () => now, person: () => ((now += 10 * MINUTE), at.code()) })
  expect(late.code).toBe(1)
  expect(late.stderr).toMatch(/^sparekey: the ten minutes are over/m)
  expect(await at.verified()).toEqual([])
  const soon = await at.run(`verify ${PHONE}`, { now: () => now, person: () => ((now += 10 * MINUTE - 1), at.code()) })
  expect(soon.code).toBe(0)
})

test('what the provider does not take is told without the code, and nobody is asked for it', async () => {
  await using at = await sandbox(500)
  const ended = await at.run(`verify ${PHONE}`, { person: nobodyIsAsked })
  expect(ended).toEqual({
    code: 1,
    stdout: '',
    stderr: 'sparekey: the code could not be sent: the webhook answered 500.\n',
  })
  expect(at.code()).toMatch(/^\d{6}$/)
  expect(await at.verified()).toEqual([])
})

test('a provider that cannot be called is told as well', async () => {
  await using at = await sandbox()
  const ended = await at.run(
    `verify ${PHONE}`,
    { person: nobodyIsAsked },
    {
      SPAREKEY_SMS_URL: 'webhook+http://:shhh@127.0.0.1:1/hook',
      SPAREKEY_SMS_COUNTRIES: '+1',
      SPAREKEY_SMS_SENDERS: '+1=+15555550199',
    },
  )
  expect(ended).toMatchObject({
    code: 1,
    stderr: 'sparekey: the code could not be sent: webhook: plain HTTP is for hosts that were named only.\n',
  })
})

test.each([
  ['+447700900100', 'no text messages go to this country: SPAREKEY_SMS_COUNTRIES'],
  ['+4915555550100', 'there is no sender for this country: SPAREKEY_SMS_SENDERS'],
  ['5555550100', '5555550100 is no phone number like +15551234567'],
])('%s gets no code: %s', async (number, reason) => {
  await using at = await sandbox()
  const ended = await at.run(`verify ${number}`, { person: nobodyIsAsked })
  expect(ended).toEqual({ code: 1, stdout: '', stderr: `sparekey: ${reason}.\n` })
  expect(at.texts).toEqual([])
})

test('without a terminal, or when told so, it takes the word of the operator and says so', async () => {
  await using at = await sandbox()
  const script = await at.run(`verify ${PHONE}`)
  expect(script).toMatchObject({ code: 0, stdout: expect.stringContaining(HIDDEN) })
  expect(script.stderr).toBe(
    'There is no terminal to ask at, so no code was sent: the number is verified on your word.\n',
  )
  await at.run(`unverify ${PHONE}`)
  expect(await at.verified()).toEqual([])
  const told = await at.run(`verify ${PHONE} --without-code`, { person: nobodyIsAsked })
  expect(told).toMatchObject({ code: 0, stderr: 'No code was sent: the number is verified on your word.\n' })
  expect(await at.verified()).toEqual([HIDDEN])
  expect(at.texts).toEqual([])
})

test('where no provider is set it says what to do, and the word of the operator is still enough', async () => {
  await using at = await sandbox()
  const ended = await at.run(`verify ${PHONE}`, { person: nobodyIsAsked }, {})
  expect(ended.code).toBe(1)
  expect(ended.stderr).toBe(
    'sparekey: no provider can send a code: set SPAREKEY_SMS_URL, or take the number on your word with --without-code.\n',
  )
  expect(await at.run(`verify ${PHONE} --without-code`, {}, {})).toMatchObject({ code: 0 })
})

test('only verify can do without a code', async () => {
  await using at = await sandbox()
  const ended = await at.run(`unverify ${PHONE} --without-code`)
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringMatching(/--without-code is for sms verify/) })
})
