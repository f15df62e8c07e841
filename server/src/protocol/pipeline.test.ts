import { expect, test } from 'vitest'
import { ApiError } from '../kernel/api-error.ts'
import { operationNames, type OperationName } from '../model/index.ts'
import { missingSignature } from './authorise.ts'
import type { Operations } from './operation.ts'
import { createPipeline, type Incoming, type PipelineParts } from './pipeline.ts'

type Run = (input: unknown, request: unknown) => Promise<unknown>

const http = (authorization?: string) => ({ method: 'POST', target: '/', headers: { authorization } })
const details = { CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } }

/** A pipeline whose operations are these functions, with a record of what it did. */
function pipelineOf(runs: Partial<Record<OperationName, Run>>, rest: Partial<PipelineParts> = {}) {
  const told: string[] = []
  const bugs: unknown[] = []
  const write = (level: string) => (fields: object, message: string) =>
    void told.push(`${level} ${message} ${JSON.stringify(fields)}`)
  const operations = Object.fromEntries(operationNames.map((name) => [name, { name, run: runs[name] }]))
  const pipeline = createPipeline({
    operations: operations as unknown as Operations,
    authorise: ({ headers }) =>
      headers['authorization'] === undefined ? missingSignature : { kind: 'allowed', region: 'eu-west-1' },
    rateLimit: { admitAddress: () => true, admitCaller: async () => true },
    ids: { uuid: () => 'id' },
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
    translate: () => undefined,
    onBug: (error) => void bugs.push(error),
    checkOutputs: false,
    ...rest,
  })
  const call = async (name: string, input: unknown, incoming: Partial<Incoming> = {}) => {
    const { status, body } = await pipeline({
      requestId: 'request-1',
      target: `AWSCognitoIdentityProviderService.${name}`,
      http: http(),
      ip: '192.0.2.1',
      userAgent: 'test',
      body: Buffer.from(typeof input === 'string' ? input : JSON.stringify(input)),
      ...incoming,
    })
    return `${status} ${body}`
  }
  return { call, told, bugs }
}

const jane = { ClientId: 'c', Username: 'jane' }
const confirm = { ...jane, ConfirmationCode: '1', Password: 'Correct-Horse-7' }

test('a handler sees what the model knows of the input, and who asks', async () => {
  const seen: unknown[] = []
  const { call } = pipelineOf({ ForgotPassword: async (...given) => (seen.push(...given), details) })
  expect(await call('ForgotPassword', { ...jane, SecretHash: null, Extra: 1 }, { http: http('ignored') })).toBe(
    '200 {"CodeDeliveryDetails":{"Destination":"j***@e***","DeliveryMedium":"EMAIL","AttributeName":"email"}}',
  )
  expect(seen).toEqual([jane, { id: 'request-1', ip: '192.0.2.1', userAgent: 'test', signedRegion: undefined }])
})

test('an operation of administrators learns the region it was signed for', async () => {
  const regions: unknown[] = []
  const { call } = pipelineOf({
    ListUserPools: async (_, request) => (regions.push((request as { signedRegion: string }).signedRegion), {}),
  })
  await call('ListUserPools', { MaxResults: 1 }, { http: http('x') })
  expect(regions).toEqual(['eu-west-1'])
})

test('without a signature the body of an administrator is not even read', async () => {
  const { call } = pipelineOf({ AdminGetUser: async () => expect.fail('was run') })
  expect(await call('AdminGetUser', '{"not json')).toBe(
    '400 {"__type":"MissingAuthenticationTokenException","message":"Missing Authentication Token"}',
  )
})

test('an error of the list is answered as it is, and no bug', async () => {
  const { call, bugs } = pipelineOf({
    ForgotPassword: () => Promise.reject(new ApiError('UserNotFoundException', 'gone')),
  })
  expect(await call('ForgotPassword', jane)).toBe('400 {"__type":"UserNotFoundException","message":"gone"}')
  expect(bugs).toEqual([])
})

test('an error outside the list of the operation is a bug and says nothing of itself', async () => {
  const stray = new ApiError('UserPoolTaggingException', 'secret of the inside')
  const { call, bugs, told } = pipelineOf({ ForgotPassword: () => Promise.reject(stray) })
  expect(await call('ForgotPassword', jane)).toBe(
    '500 {"__type":"InternalErrorException","message":"Something went wrong on the server; request id request-1."}',
  )
  expect(bugs).toEqual([stray])
  expect(told).toEqual([expect.stringMatching(/^error failed .*"requestId":"request-1","operation":"ForgotPassword"/)])
})

test.each([new TypeError('x is undefined'), 'a text', undefined, null])('%s thrown is a bug', async (thrown) => {
  const { call, bugs } = pipelineOf({ ForgotPassword: () => Promise.reject(thrown) })
  expect(await call('ForgotPassword', jane)).toMatch(/^500 \{"__type":"InternalErrorException"/)
  expect(bugs).toEqual([thrown])
})

test('an error that is translated is answered by its translation', async () => {
  class Full extends Error {}
  const { call, bugs } = pipelineOf(
    { ForgotPassword: () => Promise.reject(new Full()) },
    {
      translate: (error) =>
        error instanceof Full ? new ApiError('TooManyRequestsException', 'Rate exceeded') : undefined,
    },
  )
  expect(await call('ForgotPassword', jane)).toBe('400 {"__type":"TooManyRequestsException","message":"Rate exceeded"}')
  expect(bugs).toEqual([])
})

test('where outputs are checked, one that is not what the model says is a bug', async () => {
  const wrong = { ForgotPassword: async () => ({ CodeDeliveryDetails: { DeliveryMedium: 'PIGEON' }, Extra: 1 }) }
  const { call, bugs } = pipelineOf(wrong, { checkOutputs: true })
  expect(await call('ForgotPassword', jane)).toMatch(/^500 /)
  expect(String(bugs[0])).toMatch(/Extra is unknown.*DeliveryMedium is not one of its values/)
})

test('members that the model does not know never leave', async () => {
  const { call } = pipelineOf({ ForgotPassword: async () => ({ ...details, passwordHash: 'x' }) })
  expect(await call('ForgotPassword', jane)).not.toContain('passwordHash')
})

test('callers without a key are counted by address before their body is read, then by what they name', async () => {
  const counted: unknown[] = []
  const rateLimit = {
    admitAddress: (ip: string) => counted.push(ip) < 3,
    admitCaller: async (_: string, input: object) => (counted.push(input), true),
  }
  const { call } = pipelineOf({ ForgotPassword: async () => details, AdminGetUser: async () => ({}) }, { rateLimit })
  await call('ForgotPassword', jane)
  expect(counted).toEqual(['192.0.2.1', jane])
  expect(await call('ForgotPassword', 'not json')).toMatch(/^400 .*"Rate exceeded"/)
  expect(counted).toHaveLength(3)
  await call('AdminGetUser', { UserPoolId: 'us-east-1_a', Username: 'jane' }, { http: http('x') })
  expect(counted).toHaveLength(3)
})

test('no line of the log has a code, a password or the name of who asks', async () => {
  const { call, told } = pipelineOf({
    ConfirmForgotPassword: () => Promise.reject(new ApiError('CodeMismatchException', 'no')),
    ForgotPassword: async () => details,
  })
  await call('ConfirmForgotPassword', { ...confirm, ConfirmationCode: '123456' })
  await call('ConfirmForgotPassword', { ...confirm, Password: ' ' })
  await call('ForgotPassword', jane)
  expect(told).toHaveLength(3)
  expect(told.join()).not.toMatch(/123456|Correct-Horse-7|jane/)
})
