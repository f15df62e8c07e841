import { expect, test } from 'vitest'
import { acceptAnySignature } from './authorise.ts'

const signed = (credential: string) =>
  `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=abc`
const request = (authorization: string | undefined) => ({
  method: 'POST',
  target: '/',
  headers: { authorization },
  body: Buffer.alloc(0),
})
const missing = {
  kind: 'refused',
  type: 'MissingAuthenticationTokenException',
  message: 'Missing Authentication Token',
}
const unknown = {
  kind: 'refused',
  type: 'UnrecognizedClientException',
  message: 'The security token included in the request is invalid.',
}

test.each([
  ['a signature tells its region', signed('AKID/20261124/eu-west-1/cognito-idp/aws4_request'), 'eu-west-1'],
  ['a credential that is none has no region', signed('AKID'), undefined],
  ['any other header will do', 'Bearer x', undefined],
])('%s', (_, header, region) => {
  expect(acceptAnySignature(undefined)(request(header))).toEqual({ kind: 'allowed', region })
})

test.each([undefined, ''])('%j is no signature', (header) => {
  expect(acceptAnySignature(undefined)(request(header))).toEqual(missing)
  expect(acceptAnySignature('SKDEV1')(request(header))).toEqual(missing)
})

test.each([
  [signed('SKDEV1/20261124/eu-west-1/cognito-idp/aws4_request'), { kind: 'allowed', region: 'eu-west-1' }],
  [signed('SKDEV2/20261124/eu-west-1/cognito-idp/aws4_request'), unknown],
  [signed('SKDEV1x/20261124/eu-west-1/cognito-idp/aws4_request'), unknown],
  [signed('/20261124/eu-west-1/cognito-idp/aws4_request'), unknown],
  ['Bearer SKDEV1', unknown],
  ['SKDEV1', unknown],
])('where a token is asked for, %s is %j', (header, verdict) => {
  expect(acceptAnySignature('SKDEV1')(request(header))).toEqual(verdict)
})
