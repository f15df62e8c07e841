import { expect, test } from 'vitest'
import { corsHeaders, loopbackOrigins, preflightHeaders } from './cors.ts'

const allow = loopbackOrigins(['https://app.example.com'])

test.each([
  'http://localhost',
  'http://localhost:3000',
  'https://localhost:3000',
  'http://127.0.0.1:5173',
  'http://[::1]:8080',
  'http://app.localhost:4200',
  'https://app.example.com',
])('%s may read answers', (origin) => {
  expect(corsHeaders(origin, allow)).toMatchObject({ 'access-control-allow-origin': origin, vary: 'origin' })
})

test.each([
  'null',
  '',
  '*',
  'https://evil.example',
  'https://app.example.com.evil.example',
  'https://app.example.com:444',
  'http://app.example.com',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example',
  'http://evil.example/localhost',
  'file://localhost',
  'chrome-extension://localhost',
])('%s may not', (origin) => {
  expect(corsHeaders(origin, allow)).toEqual({})
  expect(preflightHeaders(origin, allow)).toEqual({})
})

test('a preflight allows what the SDKs send, and never credentials', () => {
  const headers = preflightHeaders('http://localhost:3000', allow)
  for (const name of [
    'content-type',
    'x-amz-target',
    'x-amz-user-agent',
    'cache-control',
    'authorization',
    'amz-sdk-request',
  ])
    expect(headers['access-control-allow-headers']?.split(',')).toContain(name)
  expect(headers['access-control-allow-methods']).toContain('POST')
  expect(Object.keys(headers)).not.toContain('access-control-allow-credentials')
})
