import { expect, test } from 'vitest'
import { scenarioEngine } from '../open-store.ts'
import { MINUTE, SECOND } from '../../src/kernel/clock.ts'
import type { StatementEvent } from '../../src/store/observe.ts'
import { PASSWORD, POOL } from '../scenario.ts'
import { HIDING, LEGACY, NOBODY, signInServer, type SignInServer } from './server.ts'

const WRONG = 'Wrong-Horse-7'
const incorrect = 'NotAuthorizedException: Incorrect username or password.'
const locked = 'NotAuthorizedException: Password attempts exceeded'
const times = async (count: number, act: () => Promise<unknown>) => {
  const answers: unknown[] = []
  for (let i = 0; i < count; i++) answers.push(await act())
  return answers
}
const fails = (server: SignInServer, count: number, name = 'jane') =>
  times(count, () => server.signIn(HIDING, name, WRONG))

test('the fifth wrong password locks for a second, each further one twice as long', async () => {
  await using server = await signInServer()
  expect(await fails(server, 5)).toEqual(new Array(5).fill(incorrect))
  for (const seconds of [1, 2, 4, 8]) {
    expect(await server.signIn(HIDING, 'jane', PASSWORD)).toBe(locked)
    await server.advance(seconds * SECOND - 1)
    expect(await server.signIn(HIDING, 'jane', PASSWORD)).toBe(locked)
    await server.advance(1)
    expect(await server.signIn(HIDING, 'jane', WRONG)).toBe(incorrect)
  }
  expect((await server.audit(3))[0]).toBe('InitiateAuth refused: wrong password')
})

test('no lock is longer than 15 minutes', async () => {
  await using server = await signInServer()
  await fails(server, 5)
  for (let i = 0; i < 15; i++) {
    await server.advance(15 * MINUTE)
    expect(await server.signIn(HIDING, 'jane', WRONG)).toBe(incorrect)
  }
  await server.advance(15 * MINUTE - 1)
  expect(await server.signIn(HIDING, 'jane', PASSWORD)).toBe(locked)
  await server.advance(1)
  expect(await server.signIn(HIDING, 'jane', PASSWORD)).toHaveProperty('AuthenticationResult')
})

test('tries during a lock neither count nor make it longer', async () => {
  await using server = await signInServer()
  await fails(server, 5)
  expect(await fails(server, 30)).toEqual(new Array(30).fill(locked))
  expect(await server.audit()).toEqual(['InitiateAuth refused: locked'])
  await server.advance(SECOND)
  expect(await server.signIn(HIDING, 'jane', PASSWORD)).toHaveProperty('AuthenticationResult')
})

test('a success after the lock, or 15 quiet minutes, begins the count anew', async () => {
  await using server = await signInServer()
  await fails(server, 5)
  await server.advance(SECOND)
  await server.signIn(HIDING, 'jane', PASSWORD)
  expect(await fails(server, 4)).toEqual(new Array(4).fill(incorrect))
  await server.advance(15 * MINUTE)
  expect(await fails(server, 4)).toEqual(new Array(4).fill(incorrect))
  expect(await server.signIn(HIDING, 'jane', PASSWORD)).toHaveProperty('AuthenticationResult')
})

test('every name of a user, and both operations, spend one count', async () => {
  await using server = await signInServer()
  await server.signIn(HIDING, 'jane', WRONG)
  await server.signIn(LEGACY, 'JANE', WRONG)
  await server.signIn(HIDING, 'Jane@Example.com', WRONG)
  await server.signIn(LEGACY, '00000000-0000-4000-8000-000000000001', WRONG)
  const AuthParameters = { USERNAME: 'jane', PASSWORD: WRONG }
  await server.call('AdminInitiateAuth', {
    UserPoolId: POOL,
    ClientId: LEGACY,
    AuthFlow: 'ADMIN_NO_SRP_AUTH',
    AuthParameters,
  })
  expect(await server.signIn(HIDING, 'jane@example.com', PASSWORD)).toBe(locked)
})

test('nobody is locked out like somebody, under every spelling of the name', async () => {
  await using server = await signInServer()
  expect(await fails(server, 4, NOBODY)).toEqual(new Array(4).fill(incorrect))
  expect(await fails(server, 1, NOBODY.toUpperCase())).toEqual([incorrect])
  expect(await server.signIn(HIDING, NOBODY, PASSWORD)).toBe(locked)
  await server.advance(SECOND)
  expect(await server.signIn(HIDING, NOBODY, PASSWORD)).toBe(incorrect)
})

test('64 guesses at once: five are told, and the right one among the others is not', async () => {
  await using server = await signInServer()
  const guesses = Array.from({ length: 64 }, () => server.signIn(HIDING, 'jane', WRONG))
  const answers = await Promise.all(guesses)
  expect(answers.filter((answer) => answer === incorrect)).toHaveLength(5)
  expect(answers.filter((answer) => answer === locked)).toHaveLength(59)
  expect(await server.signIn(HIDING, 'jane', PASSWORD)).toBe(locked)
})

test('a sign-in that fails runs the same statements and commits for nobody as for somebody', async () => {
  const events: StatementEvent[] = []
  await using server = await signInServer({ observe: (event) => void events.push(event) })
  const traceOf = async (act: () => Promise<unknown>) => {
    events.length = 0
    expect(await act()).toBe(incorrect)
    return events.map(({ type, sql }) => `${type} ${sql}`)
  }
  await traceOf(() => server.signIn(HIDING, 'keyless', WRONG))
  const somebody = await traceOf(() => server.signIn(HIDING, 'jane', WRONG))
  expect(somebody.length).toBeGreaterThan(scenarioEngine.name === 'SQLite' ? 5 : 2)
  expect(await traceOf(() => server.signIn(HIDING, NOBODY, WRONG))).toEqual(somebody)
  expect(await traceOf(() => server.signIn(HIDING, 'keyless', WRONG))).toEqual(somebody)
  expect(await traceOf(() => server.signIn(HIDING, 'reset', WRONG))).toEqual(somebody)
})
