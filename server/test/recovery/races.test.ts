import { expect, test } from 'vitest'
import { CLIENTS, jane, scenario, type Scenario } from '../scenario.ts'

const MISMATCH = 'CodeMismatchException: Invalid verification code provided, please try again.'
const LIMITED = 'LimitExceededException: Attempt limit exceeded, please try after some time.'
const EMAIL = 'jane@example.com'
const PHONE = '+15551234567'
const SUB = '5fa2e000-0000-4000-8000-000000000001'
const everyName = ['jane', EMAIL, PHONE, 'janie', SUB]
const withAliases = jane(
  { Sub: SUB },
  { phone_number: PHONE, phone_number_verified: 'true', preferred_username: 'janie' },
)

const confirm = (at: Scenario, ConfirmationCode: string, Username = 'jane', Password = 'Another-Horse-8') =>
  at.call('ConfirmForgotPassword', { ClientId: CLIENTS.legacy, Username, ConfirmationCode, Password })
const forgot = (at: Scenario, Username = 'jane', ClientId: string = CLIENTS.legacy) =>
  at.call('ForgotPassword', { ClientId, Username })
const count = (outcomes: readonly { readonly outcome: string }[], wanted: string) =>
  outcomes.filter(({ outcome }) => outcome === wanted).length

/** Counts what the hasher is asked to do. */
function countHashes(at: Scenario): () => number {
  const { hasher } = at.server.services
  let hashes = 0
  const hash = hasher.hash.bind(hasher)
  hasher.hash = (...args) => {
    hashes += 1
    return hash(...args)
  }
  return () => hashes
}

test('of 64 confirmations with the right code one succeeds, and the password is that one', async () => {
  await using at = await scenario()
  const hashes = countHashes(at)
  await forgot(at)
  const code = await at.code(EMAIL)
  const passwords = Array.from({ length: 64 }, (_, i) => `Another-Horse-${i}`)
  const replies = await Promise.all(passwords.map((password) => confirm(at, code, 'jane', password)))
  expect(count(replies, 'ok')).toBe(1)
  expect(hashes()).toBeLessThanOrEqual(19)
  const won = passwords[replies.findIndex(({ outcome }) => outcome === 'ok')] ?? ''
  const signIn = await at.call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: CLIENTS.legacy,
    AuthParameters: { USERNAME: 'jane', PASSWORD: won },
  })
  expect(signIn.outcome).toBe('ok')
})

test('of 64 wrong codes the budget is evaluated, and none costs a hash', async () => {
  await using at = await scenario({ settings: { recoveryBudget: 10 } })
  const hashes = countHashes(at)
  await forgot(at)
  const code = await at.code(EMAIL)
  const wrong = Array.from({ length: 64 }, (_, i) => String(i).padStart(6, '0')).filter((guess) => guess !== code)
  const replies = await Promise.all(wrong.map((guess) => confirm(at, guess)))
  expect(count(replies, MISMATCH)).toBe(9)
  expect(count(replies, LIMITED)).toBe(wrong.length - 9)
  expect(hashes()).toBe(0)
})

test('every name of a user spends one budget', async () => {
  await using at = await scenario({ users: [withAliases], settings: { recoveryBudget: 5 } })
  const outcomes = []
  for (let i = 0; i < 10; i++) outcomes.push(await forgot(at, everyName[i % everyName.length]))
  expect(count(outcomes, 'ok')).toBe(5)
  expect(count(outcomes, LIMITED)).toBe(5)
})

test('every name of a user spends one budget side by side, asking and guessing together', async () => {
  await using at = await scenario({ users: [withAliases], settings: { recoveryBudget: 5 } })
  const calls = Array.from({ length: 40 }, (_, i) => {
    const name = everyName[i % everyName.length] ?? ''
    return i % 2 === 0 ? forgot(at, name) : confirm(at, '000000', name)
  })
  expect(count(await Promise.all(calls), LIMITED)).toBe(35)
})

test('letter case spends one budget in a case-insensitive pool, for a user and for nobody', async () => {
  const insensitive = { UsernameConfiguration: { CaseSensitive: false } }
  await using at = await scenario({ pool: insensitive, settings: { recoveryBudget: 5 } })
  const spellings = ['jane', 'Jane', 'JANE', 'jAnE', EMAIL, EMAIL.toUpperCase(), 'Jane@Example.com']
  const outcomes = []
  for (const name of spellings) outcomes.push(await forgot(at, name))
  expect(count(outcomes, 'ok')).toBe(5)

  const nobody = []
  for (const name of ['nobody', 'NOBODY', 'Nobody', 'nobodY', 'noBody', 'nObody'])
    nobody.push(await forgot(at, name, CLIENTS.hiding))
  expect(count(nobody, 'ok')).toBe(5)
})

test('look-alikes of a name resolve to nobody', async () => {
  await using at = await scenario({
    pool: { UsernameConfiguration: { CaseSensitive: false } },
    users: [jane({ Username: 'kim' })],
  })
  expect((await forgot(at, 'KIM')).outcome).toBe('ok')
  for (const name of ['\u212aim', 'k\u0131m', 'k\u0130m', '\uff4bim']) {
    expect((await forgot(at, name)).outcome).toBe('UserNotFoundException: Username/client id combination not found.')
  }
})
