import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { listener, type Heard } from './listener.ts'
import { KEYS, runInside } from './run-inside.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

/** Signature Version 4 of what came over the wire, computed from AWS's description of it and nothing of ours. */
function signatureOf({ method, path, headers, body }: Heard, secret: string, region: string) {
  const date = String(headers['x-amz-date'])
  const day = date.slice(0, 8)
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? ''
  const lines = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const uri = path.split('/').map(encodeURIComponent).join('/')
  const request = [method, uri, '', lines.join(''), names, sha256(body)].join('\n')
  const scope = `${day}/${region}/cognito-idp/aws4_request`
  const signed = ['AWS4-HMAC-SHA256', date, scope, sha256(request)].join('\n')
  const key = ['cognito-idp', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secret}`, day), region))
  return { names: names.split(';'), scope, signature: createHmac('sha256', key).update(signed).digest('hex') }
}

const CALL = ['cognito-idp', 'admin-create-user', '--user-pool-id', 'us-east-1_a', '--username']
const SIGNED = ['content-type', 'host', 'x-amz-date', 'x-amz-target']

async function heard(words: readonly string[], env: Readonly<Record<string, string>>, base = ''): Promise<Heard> {
  await using server = await listener()
  const ended = await runInside([...words, '--endpoint-url', `${server.url}${base}`], env)
  expect(ended).toEqual({ code: 0, stdout: '', stderr: '' })
  return server.heard[0]!
}

test.each([
  ['with plain letters', 'jane', {}, ''],
  ['with letters of all kinds', 'Größe 日本 👩‍🚀\u0000\u2028', {}, ''],
  ['of a session', 'jane', { AWS_SESSION_TOKEN: 'a+b/c==' }, ''],
  ['of a session by its old name', 'jane', { AWS_SECURITY_TOKEN: 'old' }, ''],
  ['in another region', 'jane', { AWS_REGION: 'eu-west-1' }, ''],
  ['below a path', 'jane', {}, '/base/pa%20th'],
])('a call %s is signed as AWS says', async (_, username, more, base) => {
  const env: Record<string, string> = { ...KEYS, ...more }
  const request = await heard([...CALL, username], env, base)
  const { names, scope, signature } = signatureOf(request, env['AWS_SECRET_ACCESS_KEY']!, env['AWS_REGION']!)
  expect(request.headers.authorization).toBe(
    `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  )
  const token = env['AWS_SESSION_TOKEN'] ?? env['AWS_SECURITY_TOKEN']
  expect(request.headers['x-amz-security-token']).toBe(token)
  const tokenNames = token === undefined ? [] : ['x-amz-security-token']
  expect(names).toEqual([...SIGNED, ...tokenNames].toSorted())
  expect(JSON.parse(request.body)).toEqual({ UserPoolId: 'us-east-1_a', Username: username })
  expect(request.headers['content-length']).toBe(String(Buffer.byteLength(request.body)))
})

test('--no-sign-request sends neither a signature nor a token', async () => {
  const request = await heard([...CALL, 'jane', '--no-sign-request'], { ...KEYS, AWS_SESSION_TOKEN: 'token' })
  for (const name of ['authorization', 'x-amz-security-token', 'x-amz-date'])
    expect(request.headers).not.toHaveProperty(name)
})
