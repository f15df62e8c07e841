import { expect, test } from 'vitest'
import { deviceName } from './device-name.ts'

const of = (facts: Record<string, string>) => deviceName({ version: 'x', facts })

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140, Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
    'Edge 126, Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
    'Chrome 126, Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari 17, iOS',
  ],
  ['curl/8.5.0', 'Other, Other'],
])('a browser is named by its user agent: %s', (UserAgent, name) => {
  expect(of({ UserAgent })).toBe(name)
})

test('a phone is named by brand and model, cut to a bounded length; what says nothing has no name', () => {
  expect(of({ DeviceBrand: 'google', DeviceName: 'Pixel 8', UserAgent: 'x' })).toBe('google Pixel 8')
  expect(of({ PhoneType: 'iPhone15,2' })).toBe('iPhone15,2')
  expect(of({ DeviceName: '😀'.repeat(200) })).toBe('😀'.repeat(128))
  expect(of({ DeviceId: 'd1' })).toBeUndefined()
})
