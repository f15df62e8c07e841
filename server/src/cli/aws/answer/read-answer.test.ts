import { STATUS_CODES } from 'node:http'
import { expect, test } from 'vitest'
import { readAnswer } from './read-answer.ts'

const error = (body: string, status = 400, headers = {}) =>
  readAnswer('ForgotPassword', { status, reason: STATUS_CODES[status] ?? '', headers, body })

test('an answer has the members of the model in its order, and no others', () => {
  const body =
    '{"Extra":1,"CodeDeliveryDetails":{"AttributeName":"email","X":1,"Destination":"j***@e***","DeliveryMedium":null}}'
  const read = readAnswer('ForgotPassword', { status: 200, reason: 'OK', headers: {}, body })
  expect(read.ok && JSON.stringify(read.answer)).toBe(
    '{"CodeDeliveryDetails":{"Destination":"j***@e***","AttributeName":"email"}}',
  )
})

test.each([
  ['{"__type":"UserNotFoundException","message":"m"}', 'UserNotFoundException', 'm'],
  ['{"__type":"com.amazon.x#UserNotFoundException","Message":"m"}', 'UserNotFoundException', 'm'],
  ['{"__type":"UserNotFoundException:http://x","message":"m"}', 'UserNotFoundException', 'm'],
  ['{"message":"m"}', '400', 'm'],
  ['{}', '400', ''],
])('%s is %s: %s', (body, code, message) => {
  expect(error(body)).toMatchObject({ ok: false, code, message })
})

test('of an error only what the model lists is told beside its message', () => {
  const body = '{"__type":"InvalidParameterException","message":"m","reasonCode":"r","secret":"s"}'
  expect(error(body)).toMatchObject({ details: { reasonCode: 'r' } })
  expect(error('{"__type":"constructor","message":"m"}')).toMatchObject({ code: 'constructor', details: {} })
})

test('a page of HTML is told in a sentence, whatever its status', () => {
  const html = '<html><body>Not yours</body></html>'
  expect(error(html, 502)).toMatchObject({ code: '502', message: 'Bad Gateway' })
  expect(error(html, 404)).toMatchObject({
    message: 'Not Found (the server answered with a page of HTML instead of JSON)',
  })
  expect(() => error(html, 200)).toThrow('The server answered ForgotPassword with a page of HTML instead of JSON.')
})
