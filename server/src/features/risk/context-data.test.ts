import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { decodeContextData } from './context-data.ts'

const CLIENT = '38fjsnc484p94kpqsnet7mpld0'
const version = 'JS20171115'
const payload =
  '{"contextData":{"UserAgent":"Mozilla/5.0","DeviceId":"d1","DeviceLanguage":"en-US","DeviceFingerprint":"fp","DevicePlatform":"Linux","ClientTimezone":"00:00"},"username":"jane","userPoolId":"us-east-1_abc","timestamp":"1700000000000"}'
/** Made by a client's library, not by this code. */
const signature = 'ZFKAnU3PBVnwTHm3/TwFe5qSVfrFofNm6avfpB2q4a0='
const encoded = (rest: object = {}) =>
  Buffer.from(JSON.stringify({ payload, signature, version, ...rest })).toString('base64')
const signed = (text: string) =>
  encoded({
    payload: text,
    signature: createHmac('sha256', CLIENT)
      .update(version + text)
      .digest('base64'),
  })

test('what a library signed is read, lines broken or not', () => {
  const facts = {
    UserAgent: 'Mozilla/5.0',
    DeviceId: 'd1',
    DeviceLanguage: 'en-US',
    DeviceFingerprint: 'fp',
    DevicePlatform: 'Linux',
    ClientTimezone: '00:00',
  }
  expect(decodeContextData(CLIENT, encoded())).toEqual({ version, facts })
  const broken = encoded().replace(/(.{76})/g, '$1\r\n')
  expect(decodeContextData(CLIENT, broken)).toEqual({ version, facts })
})

test.each<[string, string | undefined]>([
  ['nothing', undefined],
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('x').toString('base64')],
  ['a list', Buffer.from('[]').toString('base64')],
  ['another version than was signed', encoded({ version: 'JS20171116' })],
  ['a payload that was changed', encoded({ payload: payload.replace('jane', 'joan') })],
  ['no signature', encoded({ signature: undefined })],
  ['a payload that is no JSON', signed('x')],
  ['a payload without a context', signed('{}')],
])('%s is no data, and no error', (_, text) => {
  expect(decodeContextData(CLIENT, text)).toBeUndefined()
})

test('data of another client is none; what in it is no text is left out', () => {
  expect(decodeContextData('another0client000000000000', encoded())).toBeUndefined()
  const mixed = signed('{"contextData":{"DeviceId":"d1","ScreenHeightPixels":1080,"x":{"y":"z"}}}')
  expect(decodeContextData(CLIENT, mixed)?.facts).toEqual({ DeviceId: 'd1' })
})
