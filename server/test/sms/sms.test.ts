import { describe, expect, test } from 'vitest'
import { HOUR } from '../../src/kernel/clock.ts'
import type { Envelope } from '../../src/messages/channel.ts'
import { smsChannel, type SmsParts } from '../../src/messages/channels/sms/channel.ts'
import { countryOf, senderFor } from '../../src/messages/channels/sms/destinations.ts'
import { leaveSandbox, unverify, verify } from '../../src/messages/channels/sms/sandbox.ts'
import type { TextMessage } from '../../src/messages/channels/sms/provider.ts'
import { operatorActs } from '../../src/server/operator/acts.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import { keys } from '../messages/post-room.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { scenario } from '../scenario.ts'

const SENDERS = new Map([
  ['+1', '+15550001111'],
  ['+1441', 'Bermuda'],
  ['+44', 'Example'],
])
const [engine] = engines

async function channel(rest: Partial<SmsParts> = {}) {
  if (!engine) throw new Error('no engine')
  const at = await temporaryStore(engine)
  const sent: TextMessage[] = []
  const log: string[] = []
  const write = (_: object, message: string) => void log.push(message)
  let now = 0
  const sms = smsChannel({
    provider: { name: 'test', send: async (message) => (sent.push(message), { kind: 'accepted' }) },
    senders: SENDERS,
    countries: ['+1', '+44'],
    caps: { perCountry: 3, perPool: 5 },
    store: at.store,
    keys,
    now: () => now,
    log: { debug: write, info: write, warn: write, error: write },
    texts: { sent: () => {} },
    ...rest,
  })
  const send = (to: string, poolId = 'p') => {
    const envelope: Envelope = {
      id: 'm',
      medium: 'SMS',
      poolId,
      kind: 'ForgotPassword',
      to,
      body: 'code 1',
      isMarkup: false,
      at: 0,
    }
    return sms.deliver(envelope)
  }
  return {
    at,
    sms,
    send,
    sent,
    log,
    pass: (milliseconds: number) => void (now += milliseconds),
    production: () => at.store.write((tx) => leaveSandbox(tx, 0)),
    [Symbol.asyncDispose]: () => at[Symbol.asyncDispose](),
  }
}
const refused = (error: RegExp) => ({ kind: 'refused', error: expect.stringMatching(error) })

test('the longest beginning decides who is the sender, and which country it is', () => {
  expect(senderFor(SENDERS, '+14415550100')).toBe('Bermuda')
  expect(senderFor(SENDERS, '+15555550100')).toBe('+15550001111')
  expect(senderFor(SENDERS, '+4915555550')).toBeUndefined()
  expect(countryOf(['+1', '+1441'], '+14415550100')).toBe('+1441')
  expect(countryOf([], '+14415550100')).toBeUndefined()
})

test('in the sandbox messages go to verified numbers only; out of it to all that are allowed', async () => {
  await using it = await channel()
  expect(await it.send('+15555550100')).toEqual(refused(/sandbox: this number is not verified/))
  await it.at.store.write((tx) => verify(tx, keys, '+15555550100'))
  expect(await it.send('+15555550100')).toEqual({ kind: 'accepted' })
  expect(it.sent).toEqual([{ id: 'm', to: '+15555550100', from: '+15550001111', body: 'code 1' }])
  await it.at.store.write((tx) => unverify(tx, keys, '+15555550100'))
  expect(await it.send('+15555550100')).toEqual(refused(/sandbox/))
  await it.production()
  expect(await it.send('+447700900100')).toEqual({ kind: 'accepted' })
})

test('a country that is not allowed, or has no sender, is not reached and not eligible', async () => {
  await using it = await channel({ countries: ['+1', '+49'] })
  await it.production()
  expect(await it.send('+447700900100')).toEqual(refused(/SPAREKEY_SMS_COUNTRIES/))
  expect(await it.send('+4915555550100')).toEqual(refused(/SPAREKEY_SMS_SENDERS/))
  expect(await it.send('nonsense')).toEqual(refused(/no phone number/))
  expect(['+447700900100', '+4915555550100', '+15555550100'].map((to) => it.sms.reaches?.(to))).toEqual([
    false,
    false,
    true,
  ])
})

test('a country has so many an hour and a pool so many a day, and what is over sounds an alarm', async () => {
  await using it = await channel()
  await it.production()
  const kinds = async (to: string, pool: string, times: number) => {
    const outcomes = []
    for (let i = 0; i < times; i++) outcomes.push((await it.send(to, pool)).kind)
    return outcomes
  }
  expect(await kinds('+15555550100', 'a', 4)).toEqual(['accepted', 'accepted', 'accepted', 'refused'])
  expect(await kinds('+447700900100', 'a', 3)).toEqual(['accepted', 'accepted', 'refused'])
  expect(await kinds('+447700900100', 'b', 1)).toEqual(['accepted'])
  expect(it.log.filter((line) => line.startsWith('alarm'))).toHaveLength(2)
  it.pass(HOUR)
  expect(await kinds('+15555550100', 'b', 1)).toEqual(['accepted'])
  expect(await it.send('+15555550100', 'a')).toEqual(refused(/this pool in a day/))
  it.pass(24 * HOUR)
  expect(await it.send('+15555550100', 'a')).toEqual({ kind: 'accepted' })
})

test('a clock that is set back costs no country its text messages until it has caught up', async () => {
  await using it = await channel()
  await it.production()
  for (let i = 0; i < 3; i++) await it.send('+15555550100')
  it.pass(-24 * HOUR)
  expect(await it.send('+15555550100')).toEqual({ kind: 'accepted' })
})

describe('the operator', () => {
  test('verifies numbers, sees them masked, leaves the sandbox and enters it again', async () => {
    await using at = await scenario()
    const acts = operatorActs(operatorParts(at.server.services))
    expect(await acts.smsState({})).toEqual({ answer: { sandbox: true, verified: [] } })
    expect(await acts.verifySms({ number: '+15555550100', isVerified: true })).toEqual({
      answer: { sandbox: true, verified: ['+*******0100'] },
    })
    expect(await acts.setSandbox({ isOn: false })).toMatchObject({ answer: { sandbox: false } })
    expect(await acts.setSandbox({ isOn: true })).toMatchObject({ answer: { sandbox: true } })
    expect(await acts.verifySms({ number: '+15555550100', isVerified: false })).toEqual({
      answer: { sandbox: true, verified: [] },
    })
    expect(await acts.verifySms({ number: '555', isVerified: true })).toEqual({
      problems: ['555 is no phone number like +15551234567'],
    })
    const audited = await acts.tailAudit({ pool: '', lines: 9 })
    if ('problems' in audited) throw new Error('no audit')
    expect(audited.answer.map(({ reason }) => reason)).toEqual([
      'number verified',
      'sandbox left',
      'sandbox entered',
      'number no longer verified',
    ])
    expect(JSON.stringify(audited)).not.toContain('5555550100')
  })
})
