import { expect, test } from 'vitest'
import { operationNames } from '../../model/operations.ts'
import { commandName } from '../aws/names.ts'
import { complete } from './complete.ts'

test.each([
  [['cog'], ['cognito-idp']],
  [
    ['re'],
    [
      'resend-confirmation-code',
      'reset',
      'respond-to-auth-challenge',
      'restore',
      'revoke-token',
      'revoke-user-session',
    ],
  ],
  [['confi'], ['config', 'confirm-device', 'confirm-forgot-password', 'confirm-sign-up']],
  [['cognito-idp', 'forgot'], ['forgot-password']],
  [['help', 'cognito-idp', 'confirm-for'], ['confirm-forgot-password']],
  [
    ['completion', ''],
    ['--help', 'bash', 'fish', 'help', 'zsh'],
  ],
  [['config', 'p'], ['print']],
  [['cognito-idp', 'forgot-password', 'h'], ['help']],
])('the words of a command: %j can become %j', (words, expected) => {
  expect(complete(words)).toEqual(expected)
})

test.each([
  [
    ['cognito-idp', 'forgot-password', '--client'],
    ['--client-id', '--client-metadata', '--client-secret-file'],
  ],
  [
    ['forgot-password', '--client-id', 'abc', '--client'],
    ['--client-metadata', '--client-secret-file'],
  ],
  [['cognito-idp', 'forgot-password', '--w'], ['--wait-for-code']],
  [
    ['admin-set-user-password', '--p'],
    ['--password', '--permanent', '--profile'],
  ],
  [['admin-set-user-password', '--no-per'], ['--no-permanent']],
  [['list-users', '--max'], ['--max-items']],
  [['list-users', '--li'], []],
  [
    ['dev', '--'],
    ['--data', '--ephemeral', '--function', '--help', '--host', '--port', '--seed'],
  ],
  [
    ['reset', '--us'],
    ['--user-pool-id', '--username'],
  ],
  [['--endpoint-url', 'http://127.0.0.1:8229', 'cognito-idp', 'sign-up', '--pas'], ['--password']],
])('the options of a command: %j can become %j', (words, expected) => {
  expect(complete(words)).toEqual(expected)
})

test.each([
  [
    ['initiate-auth', '--auth-flow', 'USER_'],
    ['USER_AUTH', 'USER_PASSWORD_AUTH', 'USER_SRP_AUTH'],
  ],
  [['create-user-pool', '--username-attributes', ''], expect.arrayContaining(['email', 'phone_number'])],
  [['create-user-pool', '--username-attributes', 'email', 'ph'], ['phone_number']],
  [['create-user-pool', '--username-attributes', 'email', '--mfa'], ['--mfa-configuration']],
  [
    ['forgot-password', '--output', 'y'],
    ['yaml', 'yaml-stream'],
  ],
  [
    ['forgot-password', '--output=y'],
    ['--output=yaml', '--output=yaml-stream'],
  ],
  [['forgot-password', '--output', '=', 'ta'], ['table']],
  [
    ['forgot-password', '--output', '='],
    ['json', 'off', 'table', 'text', 'yaml', 'yaml-stream'],
  ],
  [['forgot-password', '--generate-cli-skeleton', 'i'], ['input']],
  [
    ['forgot-password', '--color', ''],
    ['auto', 'off', 'on'],
  ],
])('the values that the API lists: %j can become %j', (words, expected) => {
  expect(complete(words)).toEqual(expected)
})

test.each([
  [['forgot-password', '--client-id', '']],
  [['forgot-password', '--cli-input-json', 'file://']],
  [['dev', '--seed', '']],
  [['reset', '--client-secret-file', 'sec']],
  [['no-such-command', 'x']],
])('what only its writer knows is left to the shell: %j', (words) => {
  expect(complete(words)).toEqual([])
})

test('every operation is offered, with and without the name of the API', () => {
  for (const command of operationNames.map(commandName)) {
    expect(complete([''])).toContain(command)
    expect(complete(['cognito-idp', command])).toContain(command)
  }
  expect(complete([])).toContain('cognito-idp')
  expect(complete(['complet'])).toEqual(['complete-web-authn-registration', 'completion'])
})
