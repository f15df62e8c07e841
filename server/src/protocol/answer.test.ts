import { expect, test } from 'vitest'
import { failure, success } from './answer.ts'

test('an error without a message has neither the member nor the header', () => {
  const { status, headers, body } = failure('r', 'UnknownOperationException')
  expect(status).toBe(400)
  expect(headers).toEqual({
    'content-type': 'application/x-amz-json-1.1',
    'x-amzn-requestid': 'r',
    'x-amzn-errortype': 'UnknownOperationException:',
  })
  expect(body).toBe('{"__type":"UnknownOperationException"}')
})

test.each([
  ['a line break cannot begin another header', 'a\r\nSet-Cookie: x', 'a??Set-Cookie: x'],
  ['letters beyond ASCII stay in the body', 'Größe – ß', 'Gr??e ? ?'],
  ['a control character neither', 'a\0\x1b[31mb\x7f', 'a??[31mb?'],
  ['a lone surrogate neither', 'a\ud800b', 'a?b'],
])('%s', (_, message, header) => {
  const { headers, body } = failure('r', 'InvalidParameterException', message)
  expect(headers['x-amzn-errormessage']).toBe(header)
  expect(JSON.parse(body).message).toBe(message)
})

test('a message of any length leaves room for the other headers', () => {
  const { headers, body } = failure('r', 'InvalidParameterException', 'x'.repeat(100_000))
  expect(headers['x-amzn-errormessage']).toHaveLength(1_024)
  expect(JSON.parse(body).message).toHaveLength(100_000)
})

test.each([
  ['LimitExceededException', 400],
  ['TooManyRequestsException', 400],
  ['ForbiddenException', 403],
  ['RequestTimeoutException', 408],
  ['RequestEntityTooLargeException', 413],
  ['InternalErrorException', 500],
  ['constructor', 400],
])('%s is %i', (type, status) => {
  expect(failure('r', type).status).toBe(status)
})

test('a success has the type, the id and nothing else to read', () => {
  expect(success('r', '{}')).toEqual({
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'r' },
    body: '{}',
  })
})
