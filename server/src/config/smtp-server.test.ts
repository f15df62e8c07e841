import { expect, test } from 'vitest'
import { parseSmtpServer } from './smtp-server.ts'

test.each([
  ['smtp://mail.example.com', { host: 'mail.example.com', port: 587, tls: 'required', auth: undefined }],
  ['smtp://mail.example.com:25?tls=optional', { host: 'mail.example.com', port: 25, tls: 'optional', auth: undefined }],
  ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, tls: 'optional', auth: undefined }],
  ['smtp://localhost:1025?tls=required', { host: 'localhost', port: 1025, tls: 'required', auth: undefined }],
  ['smtp://[::1]:25', { host: '::1', port: 25, tls: 'optional', auth: undefined }],
  ['smtps://mail.example.com', { host: 'mail.example.com', port: 465, tls: 'implicit', auth: undefined }],
  [
    'smtps://jane%40example.com:p%3Ass@mail.example.com:4650/',
    { host: 'mail.example.com', port: 4650, tls: 'implicit', auth: { user: 'jane@example.com', password: 'p:ss' } },
  ],
])('%s names a server', (url, server) => {
  expect(parseSmtpServer(url)).toEqual(server)
})

test.each([
  ['http://mail.example.com', 'must be smtp://… or smtps://…'],
  ['smtp://', 'must be smtp://… or smtps://…'],
  ['smtp://mail.example.com/path', 'must have nothing after the port but ?tls=required or ?tls=optional'],
  ['smtp://mail.example.com?requireTLS', 'knows no parameter but ?tls=required and ?tls=optional'],
  ['smtp://mail.example.com?tls=off', 'knows no parameter but ?tls=required and ?tls=optional'],
  ['smtps://mail.example.com?tls=optional', 'says smtps, where TLS is not optional: leave the parameter out'],
  ['smtp://:secret@mail.example.com', 'has a password without a user'],
  ['smtp://jane:50%@mail.example.com', 'has a % in user or password that escapes nothing; write it as %25'],
])('%s is refused', (url, problem) => {
  expect(() => parseSmtpServer(url)).toThrow(problem)
})
