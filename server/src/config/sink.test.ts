import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseLogDestinations, parseSink } from './sink.ts'

const group = 'arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/a'

test('a sink is a file, or a webhook with its secret', () => {
  expect(parseSink('file:/var/log/a.jsonl')).toEqual({ kind: 'file', path: '/var/log/a.jsonl' })
  expect(parseSink('file:a.jsonl')).toEqual({ kind: 'file', path: resolve('a.jsonl') })
  expect(parseSink('webhook+https://:s%40t@hooks.example.com:8443/a?b=c')).toEqual({
    kind: 'webhook',
    url: 'https://hooks.example.com:8443/a?b=c',
    secret: 's@t',
  })
})

test.each([
  ['/var/log/a', 'must be file:PATH'],
  ['https://:s@hooks.example.com', 'must be file:PATH'],
  ['webhook+https://hooks.example.com', 'has no secret'],
  ['webhook+https://:%zz@hooks.example.com', '%25'],
])('%s is none: %s', (text, problem) => {
  expect(() => parseSink(text)).toThrow(problem)
})

test('destinations are named by their ARN or by the name in it; a comma in a path parts nothing', () => {
  const text = `${group}=file:/a,b.jsonl, bucket=webhook+https://:s@h.example.com/x,stream=file:/c=d`
  expect([...parseLogDestinations(text)]).toEqual([
    [group, { kind: 'file', path: '/a,b.jsonl' }],
    ['bucket', { kind: 'webhook', url: 'https://h.example.com/x', secret: 's' }],
    ['stream', { kind: 'file', path: '/c=d' }],
  ])
  expect(parseLogDestinations('').size).toBe(0)
  expect(() => parseLogDestinations('bucket')).toThrow('must list destinations such as')
})
