import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkOutput, decodeInput, encodeOutput, operationNames, operations, redact } from '../../src/model/index.ts'
import { sensitiveMembers, shapeOf } from '../../src/model/shapes.ts'
import { legalInput, legalOutput, mutatedInput } from '../model-arbitrary.ts'

const seen = (json: unknown): unknown => JSON.parse(JSON.stringify(json))

test.each([...operationNames])('%s: a legal input decodes to itself', (name) => {
  fc.assert(
    fc.property(legalInput(name), (input) => {
      expect(decodeInput(name, seen(input))).toEqual({ ok: true, input: seen(input) })
    }),
    { numRuns: 20 },
  )
})

test.each([...operationNames])('%s: whatever is wrong with an input, it is a problem in words or harmless', (name) => {
  fc.assert(
    fc.property(mutatedInput(name), (input) => {
      const decoded = decodeInput(name, input)
      if (decoded.ok) {
        expect(Object.keys(decoded.input)).not.toContain('Unknown')
        expect(Object.getPrototypeOf(decoded.input)).toBe(Object.prototype)
        // A second look finds nothing that the first one let pass.
        expect(decodeInput(name, decoded.input)).toEqual(decoded)
      } else {
        expect(decoded.message).toMatch(/^\d+ validation errors? detected: |_VALUE can not be converted to |^Start of /)
        expect(decoded.message.length).toBeLessThan(30_000)
        expect(decoded.message.isWellFormed()).toBe(true)
      }
      expect(() => JSON.stringify(redact(name, input))).not.toThrow()
    }),
    { numRuns: 60 },
  )
})

test.each([...operationNames])('%s: a legal answer passes the check and is written as it is', (name) => {
  fc.assert(
    fc.property(legalOutput(name), (output) => {
      checkOutput(name, output as never)
      expect(JSON.parse(encodeOutput(name, output as never))).toEqual(seen(output))
    }),
    { numRuns: 15 },
  )
})

const MARK = 'must-not-be-logged'

/** The input with a mark in the place of every text that is secret by its shape or by the name of a member around it. */
function marked(json: unknown, shape: string, within: boolean): unknown {
  const { sensitive = false, members = {}, member = '', value = '' } = shape === '' ? {} : shapeOf(shape)
  const secret = within || sensitive
  if (typeof json === 'string') return secret ? MARK : json
  if (Array.isArray(json)) return json.map((item) => marked(item, member, secret))
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([name, item]) => [
      name,
      marked(
        item,
        (Object.hasOwn(members, name) ? members[name] : undefined) ?? value,
        secret || sensitiveMembers.has(name),
      ),
    ]),
  )
}

test.each([...operationNames])('%s: nothing secret of an input reaches the log', (name) => {
  const { input: shape } = operations[name]
  fc.assert(
    fc.property(legalInput(name), (input) => {
      const log = JSON.stringify(redact(name, shape === undefined ? input : marked(input, shape, false)))
      expect(log).not.toContain(MARK)
    }),
    { numRuns: 10 },
  )
})

test('what is logged of a confirmation names no secret, and of a pool keeps what is none', () => {
  const input = { ClientId: 'c1', Username: 'jane', ConfirmationCode: '123456', Password: 'Correct-Horse-7' }
  expect(redact('ConfirmForgotPassword', { ...input, constructor: 1, ClientMetadata: { a: 'b' } })).toEqual({
    ClientId: '[redacted]',
    Username: '[redacted]',
    ConfirmationCode: '[redacted]',
    Password: '[redacted]',
    ClientMetadata: '[redacted]',
  })
  expect(redact('DescribeUserPool', { UserPoolId: 'us-east-1_a' })).toEqual({ UserPoolId: 'us-east-1_a' })
  expect(redact('DescribeUserPool', { UserPoolId: { Password: 'x' } })).toEqual({ UserPoolId: '[redacted]' })
})
