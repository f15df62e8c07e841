import { expect, test } from 'vitest'
import type { Observe } from '../../src/store/observe.ts'
import { scenarioEngine } from '../open-store.ts'
import { CLIENTS, scenario, type Scenario } from '../scenario.ts'

const of = { ClientId: CLIENTS.legacy, Username: 'jane' }

/** The wire without the scenario's own checks: a failing store is what is wanted here. */
async function call(
  at: Scenario,
  name: string,
  input: object,
): Promise<{ status: number; type: string | undefined; id: string | null }> {
  const response = await fetch(at.url, {
    method: 'POST',
    headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${name}` },
    body: JSON.stringify(input),
  })
  const { __type } = (await response.json()) as { __type?: string }
  return { status: response.status, type: __type, id: response.headers.get('x-amzn-requestid') }
}

test.each(['ForgotPassword', 'ConfirmForgotPassword'] as const)(
  '%s answers a failing store with InternalErrorException and no half of its work',
  async (name) => {
    let countdown = Infinity
    let code = ''
    const observe: Observe = () => {
      if (--countdown === 0) throw Object.assign(new Error('disk I/O error'), { errcode: 10 })
    }
    await using at = await scenario({ observe })
    Object.assign(at.server.services, { wakeOutbox: () => {} })
    const store = at.server.services.store
    await call(at, 'ForgotPassword', of)
    code = await at.code('jane@example.com')
    const input = name === 'ForgotPassword' ? of : { ...of, ConfirmationCode: code, Password: 'Another-Horse-8' }

    let failures = 0
    for (let nth = 1; ; nth++) {
      const before = await store.read((tx) => tx.outbox.backlog())
      countdown = nth
      const reply = await call(at, name, input)
      const failed = countdown <= 0
      countdown = Infinity
      if (!failed) {
        expect(reply.status).toBe(200)
        break
      }
      failures += 1
      expect(reply, `statement ${nth}`).toMatchObject({
        status: 500,
        type: 'InternalErrorException',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      })
      expect(await store.read((tx) => tx.outbox.backlog())).toBe(before)
    }
    // A look-up and the statements of one commit; an act there is one statement.
    expect(failures).toBeGreaterThan(scenarioEngine.name === 'SQLite' ? 6 : 1)
  },
)
