import { expect, test } from 'vitest'
import { MINUTE } from '../../src/kernel/clock.ts'
import { operatorActs } from '../../src/server/operator/acts.ts'
import { operatorParts } from '../../src/server/operator/socket.ts'
import { rawServer } from '../messages/mail-server.ts'
import { CLIENTS, jane, POOL, scenario } from '../scenario.ts'

const EMAIL = 'jane@example.com'
const users = [jane(), jane({ Username: 'joe' }, { email: 'joe@example.org' })]

/** A server whose mail server answers nobody: what is sent waits. */
async function stuck() {
  const silent = await rawServer((socket) => socket.end('421 not now\r\n'))
  const at = await scenario({
    users,
    server: { smtp: `smtp://127.0.0.1:${silent.server.port}?tls=optional`, mailFrom: 'a@example.com' },
  })
  const acts = operatorActs(operatorParts(at.server.services))
  const forgot = (Username: string, ClientId: string = CLIENTS.legacy) =>
    at.call('ForgotPassword', { ClientId, Username })
  return {
    at,
    acts,
    forgot,
    async [Symbol.asyncDispose]() {
      await at[Symbol.asyncDispose]()
      await silent[Symbol.asyncDispose]()
    },
  }
}
const answerOf = <T>(outcome: { readonly answer: T } | { readonly problems: readonly string[] }): T => {
  if ('problems' in outcome) throw new Error(outcome.problems.join())
  return outcome.answer
}

test('what waits is listed without address and code, and counted by domain and age', async () => {
  await using it = await stuck()
  await it.forgot('jane')
  await it.at.server.worker.idle()
  await it.at.advance(2 * MINUTE)
  await it.forgot('joe')
  await it.forgot('nobody', CLIENTS.hiding)
  await it.at.server.worker.idle()
  const listed = answerOf(await it.acts.listOutbox({}))
  expect(listed.map(({ kind, masked, state }) => [kind, masked, state])).toEqual([
    ['ForgotPassword', 'j***@e***', 'waiting'],
    ['ForgotPassword', 'j***@e***', 'waiting'],
  ])
  expect(listed[1]?.error).toMatch(/421|greeting/i)
  expect(JSON.stringify(listed)).not.toContain(EMAIL)
  expect(answerOf(await it.acts.shapeOutbox({}))).toEqual({
    ages: ['1m', '5m', '1h', '1d', 'older'],
    rows: [
      { to: 'example.org', counts: [1, 0, 0, 0, 0] },
      { to: 'example.com', counts: [0, 1, 0, 0, 0] },
    ],
  })
})

test('a message is made due, or given up, by its id; what is settled is neither', async () => {
  await using it = await stuck()
  await it.forgot('jane')
  await it.at.server.worker.idle()
  const [waiting] = answerOf(await it.acts.listOutbox({}))
  const id = waiting?.id ?? ''
  expect(new Date(waiting?.at ?? 0).getTime()).toBeGreaterThan(it.at.now())
  expect(await it.acts.retryMessage({ id })).toEqual({ answer: { id } })
  expect(answerOf(await it.acts.listOutbox({}))[0]?.at).toBe(new Date(it.at.now()).toISOString())
  expect(await it.acts.dropMessage({ id })).toEqual({ answer: { id } })
  expect(answerOf(await it.acts.listOutbox({}))[0]).toMatchObject({
    state: 'given-up',
    error: 'dropped by an operator',
  })
  const refused = { problems: [`there is no message ${id} that waits`] }
  expect(await it.acts.retryMessage({ id })).toEqual(refused)
  expect(await it.acts.dropMessage({ id })).toEqual(refused)
  const audited = answerOf(await it.acts.tailAudit({ pool: '', lines: 10 }))
  expect(audited.map(({ operation, reason }) => [operation, reason])).toEqual([
    ['sparekey outbox retry', `message ${id}`],
    ['sparekey outbox drop', `message ${id}`],
  ])
})

test('the audit tells what was sent, simulated and refused in the order it was asked for', async () => {
  await using it = await stuck()
  await it.forgot('jane')
  await it.forgot('nobody')
  await it.forgot('nobody', CLIENTS.hiding)
  const entries = answerOf(await it.acts.tailAudit({ pool: POOL, lines: 3 }))
  expect(entries.map(({ outcome, reason }) => `${outcome}: ${reason}`)).toEqual([
    'accepted: code to verified email',
    'refused: not found',
    'accepted: simulated: not found',
  ])
  expect(answerOf(await it.acts.tailAudit({ pool: POOL, lines: 1 }))).toHaveLength(1)
})
