import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtOperations } from '../../src/features/index.ts'
import { operationNames, operations } from '../../src/model/index.ts'
import { isProtocolError } from '../../src/protocol/protocol-errors.ts'
import { legalInput, mutatedInput } from '../model-arbitrary.ts'
import { CLIENTS, POOL, scenario, SIGNED } from '../scenario.ts'

const RUNS = 12
const built = builtOperations()

/** Half of the inputs name what exists, so that they get past the first look-up. */
function aimed(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  const known: Record<string, unknown> = { ClientId: CLIENTS.hiding, UserPoolId: POOL, Username: 'jane' }
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typeof value === 'string' && known[name] !== undefined ? known[name] : value,
    ]),
  )
}

test.each(built)('%s: no input, legal or mutated, gives a 500 or an error outside its list', async (name) => {
  await using at = await scenario()
  const inputs = fc.sample(fc.oneof(legalInput(name), mutatedInput(name)), { numRuns: RUNS, seed: 20261124 })
  for (const input of inputs.flatMap((given) => [given, aimed(given)])) {
    const reply = await at.call(name, input as Record<string, unknown>, SIGNED)
    const type = String(reply.body['__type'] ?? 'ok')
    expect(reply.status, `${JSON.stringify(input)}: ${reply.outcome}`).toBeLessThan(500)
    expect(
      type === 'ok' || operations[name].errors.has(type) || isProtocolError(type),
      `${type} is not in the list of ${name}`,
    ).toBe(true)
  }
})

test('every other operation is refused by name when its input is legal, and for its input when that is not', async () => {
  await using at = await scenario()
  const rest = operationNames.filter((name) => !built.includes(name))
  for (const name of rest) {
    for (const input of fc.sample(legalInput(name), { numRuns: 2, seed: 20261124 })) {
      const reply = await at.call(name, input, SIGNED)
      expect(reply.outcome).toBe(`UnsupportedOperationException: ${name} is not supported by this server.`)
    }
    for (const input of fc.sample(mutatedInput(name), { numRuns: 3, seed: 20261124 })) {
      const reply = await at.call(name, input as Record<string, unknown>, SIGNED)
      expect(reply.outcome).toMatch(/^(UnsupportedOperation|InvalidParameter|Serialization)Exception: /)
    }
  }
})

test.each(['ForgotPassword', 'ConfirmForgotPassword'] as const)(
  '%s: a legal body with any bytes changed, lost or repeated gives no 500',
  async (name) => {
    await using at = await scenario()
    const legal = {
      ClientId: CLIENTS.legacy,
      Username: 'jane',
      ConfirmationCode: '123456',
      Password: 'Another-Horse-8',
    }
    const text = JSON.stringify({ ...legal, ClientMetadata: { a: 'é' }, UserContextData: { IpAddress: '::1' } })
    const edit = fc.record({ at: fc.nat(text.length), lost: fc.nat(3), put: fc.uint8Array({ maxLength: 3 }) })
    for (const edits of fc.sample(fc.array(edit, { minLength: 1, maxLength: 3 }), { numRuns: 300, seed: 20261124 })) {
      let bytes = Buffer.from(text)
      for (const { at: from, lost, put } of edits)
        bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + lost)])
      const response = await fetch(at.url, {
        method: 'POST',
        headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${name}` },
        body: bytes,
      })
      const { __type: type = 'ok' } = (await response.json()) as { __type?: string }
      expect(response.status, `${bytes.toString('latin1')}: ${type}`).toBeLessThan(500)
      expect(type === 'ok' || operations[name].errors.has(type) || isProtocolError(type), type).toBe(true)
    }
  },
)
