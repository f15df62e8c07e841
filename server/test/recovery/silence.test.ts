import { expect, test } from 'vitest'
import type { StatementEvent } from '../../src/store/observe.ts'
import { CLIENTS, jane, scenario } from '../scenario.ts'

/** What one call makes the store do. */
async function statementsOf(
  users: readonly Record<string, unknown>[],
  call: 'ForgotPassword' | 'ConfirmForgotPassword' | 'InitiateAuth',
  Username: string,
  pool: Record<string, unknown> = {},
) {
  const events: StatementEvent[] = []
  let watching = false
  await using at = await scenario({ users, pool, observe: (event) => watching && events.push(event) })
  const of = { ClientId: CLIENTS.hiding, Username }
  const inputs = {
    ForgotPassword: of,
    ConfirmForgotPassword: { ...of, ConfirmationCode: '000000', Password: 'Another-Horse-8' },
    InitiateAuth: {
      ClientId: CLIENTS.hiding,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: Username, PASSWORD: 'Wrong-Horse-9' },
    },
  }
  // The first call fills the caches of pool and client and takes the pool's mix of contacts.
  await at.call('ForgotPassword', { ...of, Username: 'warm@example.com' })
  await at.server.worker.idle()
  // The worker would add its own statements whenever it comes to run.
  Object.assign(at.server.services, { wakeOutbox: () => {} })
  watching = true
  const reply = await at.call(call, inputs[call])
  watching = false
  return { reply, events: events.map(({ type, sql }) => (type === 'statement' ? sql.replace(/\s+/g, ' ') : type)) }
}

const joan = jane({ Username: 'joan' }, { email: 'joan@example.com' })

test.each(['ForgotPassword', 'ConfirmForgotPassword', 'InitiateAuth'] as const)(
  '%s makes the same statements and commits for somebody and for nobody under ENABLED',
  async (call) => {
    const somebody = await statementsOf([joan, jane()], call, 'jane@example.com')
    const nobody = await statementsOf([joan], call, 'jane@example.com')
    expect(somebody.events).toEqual(nobody.events)
    expect(somebody.events.length).toBeGreaterThan(1)
    expect([nobody.reply.status, Object.keys(nobody.reply.body)]).toEqual([
      somebody.reply.status,
      Object.keys(somebody.reply.body),
    ])
    if (call === 'ForgotPassword') expect(nobody.reply.body).toEqual(somebody.reply.body)
  },
)

test.each(['ForgotPassword', 'ConfirmForgotPassword', 'InitiateAuth'] as const)(
  '%s writes an auth event for nobody as for somebody, where the pool keeps them (S8)',
  async (call) => {
    const watched = { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } }
    const somebody = await statementsOf([joan, jane()], call, 'jane@example.com', watched)
    const nobody = await statementsOf([joan], call, 'jane@example.com', watched)
    expect(somebody.events).toEqual(nobody.events)
    const commits = (events: readonly string[]) => events.filter((event) => event === 'commit').length
    const unwatched = await statementsOf([joan, jane()], call, 'jane@example.com')
    expect(somebody.events.some((sql) => sql.includes('INSERT INTO auth_events'))).toBe(true)
    expect(unwatched.events.some((sql) => sql.includes('INSERT INTO auth_events'))).toBe(false)
    expect(commits(somebody.events)).toBe(commits(unwatched.events))
  },
)

test('the headers of the two answers have the same names and lengths', async () => {
  await using at = await scenario()
  const shape = async (Username: string) => {
    const { headers } = await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username })
    return [...headers].filter(([name]) => name !== 'date').map(([name, value]) => [name, value.length])
  }
  expect(await shape('jane@example.com')).toEqual(await shape('joan@example.com'))
})
