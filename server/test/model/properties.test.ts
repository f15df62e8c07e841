import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeInput, operationNames, redact } from '../../src/model/index.ts'
import { legalInput, mutatedInput } from '../model-arbitrary.ts'

test.each([...operationNames])('%s: legal inputs decode to themselves, broken ones to a typed problem', (name) => {
  fc.assert(
    fc.property(legalInput(name), (input) => {
      const decoded = decodeInput(name, JSON.parse(JSON.stringify(input)))
      if (!decoded.ok) expect.fail(`${JSON.stringify(input)}: ${decoded.message}`)
    }),
    { numRuns: 20 },
  )
  fc.assert(
    fc.property(mutatedInput(name), (input) => {
      const decoded = decodeInput(name, input)
      return decoded.ok || (decoded.message.length > 0 && decoded.message.length < 30_000)
    }),
    { numRuns: 40 },
  )
})

test('what is logged of a request has no value of a sensitive shape', () => {
  const input = {
    ClientId: 'c1',
    Username: 'jane',
    ConfirmationCode: '123456',
    Password: 'Correct-Horse-7',
    SecretHash: 'h',
    ClientMetadata: { a: 'b' },
  }
  expect(JSON.stringify(redact('ConfirmForgotPassword', input))).not.toMatch(/123456|Correct|"h"|"b"|jane|c1/)
})
