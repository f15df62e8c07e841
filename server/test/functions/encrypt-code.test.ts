import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseKmsUrl } from '../../src/config/kms-url.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { keysFrom } from '../../src/kernel/keys.ts'
import { outbound } from '../../src/server/outbound.ts'
import { codeEncryption } from '../../src/triggers/encrypt-code.ts'
import { wrappingKey } from '../../src/triggers/wrapping-key.ts'
import { temporaryFolder } from '../open-store.ts'
import { guideFunction } from './guide-function.ts'
import { ACCOUNT, kmsDouble } from './kms-double.ts'

const KEY_ARN = 'arn:aws:kms:us-east-1:123456789012:key/sender-1'
const ALIAS_ARN = 'arn:aws:kms:us-east-1:123456789012:alias/sender'
/** No part of an ARN. */
const CODE = '904217'
const keys = keysFrom(Buffer.alloc(32, 7))

/** What a sender of the database with these keys gets, with a service at this port if one is given. */
function encryption(port?: number, hosts: readonly string[] = ['127.0.0.1'], secret = ACCOUNT.secret) {
  const account = `${ACCOUNT.accessKeyId}:${encodeURIComponent(secret)}`
  return codeEncryption({
    keys,
    outbound: outbound(hosts),
    now: systemClock,
    kms: port === undefined ? undefined : parseKmsUrl(`kms+http://${account}@127.0.0.1:${port}?region=us-east-1`),
  })
}

const eventOf = (code: string) => ({
  triggerSource: 'CustomEmailSender_ForgotPassword',
  request: { type: 'customEmailSenderRequestV1', code, userAttributes: { email: 'jane@example.com' } },
})
const told = (plain: string) => `CustomEmailSender_ForgotPassword: ${plain} to jane@example.com\n`

describe('under a key of this server', () => {
  const fileOf = (folder: string, name: string, keyId: string, of = keys) => {
    const { key, ...names } = wrappingKey(of, keyId)
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify({ ...names, key: Buffer.from(key).toString('base64') }))
    return file
  }

  test('the function of the guide reads codes and passwords with its key, and those of a key that came after', async () => {
    using folder = temporaryFolder()
    const run = guideFunction('sender.mjs', folder.path)
    const [first, second] = [fileOf(folder.path, '1', KEY_ARN), fileOf(folder.path, '2', `${KEY_ARN}2`)]
    const { encryptCode } = encryption()
    for (const [plain, keyId] of [
      [CODE, KEY_ARN],
      ['Zo&#38; "ë🗝\\', KEY_ARN],
      ['87654321', `${KEY_ARN}2`],
    ] as const) {
      const event = eventOf(await encryptCode(plain, keyId))
      expect((await run(event, { SENDER_KEYS: `${second},${first}` })).stdout).toBe(told(plain))
    }
  })

  test('another key reads nothing: of another id, of another database, or one that lies about its name', async () => {
    using folder = temporaryFolder()
    const run = guideFunction('sender.mjs', folder.path)
    const event = eventOf(await encryption().encryptCode(CODE, KEY_ARN))
    const files = [
      fileOf(folder.path, 'other-id', `${KEY_ARN}2`),
      fileOf(folder.path, 'other-database', KEY_ARN, keysFrom(Buffer.alloc(32, 8))),
    ]
    for (const file of files)
      await expect(run(event, { SENDER_KEYS: file })).rejects.toThrow(/unencryptedDataKey has not been set/)
    const own = fileOf(folder.path, 'own', KEY_ARN)
    const damaged = Buffer.from(event.request.code, 'base64')
    damaged.writeUInt8(damaged.readUInt8(damaged.length - 130) ^ 1, damaged.length - 130)
    await expect(run(eventOf(damaged.toString('base64')), { SENDER_KEYS: own })).rejects.toThrow()
  })

  test('a code looks different each time, shows nothing, and commits to its key', async () => {
    const { encryptCode } = encryption()
    const [one = '', two] = await Promise.all([CODE, CODE].map((plain) => encryptCode(plain, KEY_ARN)))
    expect(one).not.toBe(two)
    const message = Buffer.from(one, 'base64')
    expect(message.toString('base64')).toBe(one)
    expect(message.includes(CODE)).toBe(false)
    // Version 2, AES-256-GCM with HKDF, key commitment and ECDSA (algorithms reference of the AWS Encryption SDK).
    expect([message.readUInt8(0), message.readUInt16BE(1)]).toEqual([2, 0x0578])
  })

  test('a key of its own is for each id, and none is one of another purpose', () => {
    const of = (keyId: string) => Buffer.from(wrappingKey(keys, keyId).key).toString('hex')
    expect(of(KEY_ARN)).toMatch(/^[0-9a-f]{64}$/)
    expect(of(KEY_ARN)).not.toBe(of(ALIAS_ARN))
    expect(of(KEY_ARN)).not.toBe(keys.mac('audit', KEY_ARN).toString('hex'))
  })
})

describe('under a key of a key management service', () => {
  const environment = (port: number) => ({
    KEY_ARN,
    AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: ACCOUNT.accessKeyId,
    AWS_SECRET_ACCESS_KEY: ACCOUNT.secret,
  })

  test('a function that was written for Cognito reads codes, also where the pool names an alias', async () => {
    using folder = temporaryFolder()
    await using service = await kmsDouble({ keyArn: KEY_ARN, aliasArn: ALIAS_ARN })
    const run = guideFunction('kms-sender.mjs', folder.path)
    const { encryptCode } = encryption(service.port)
    for (const keyId of [KEY_ARN, ALIAS_ARN]) {
      const event = eventOf(await encryptCode(CODE, keyId))
      expect((await run(event, environment(service.port))).stdout).toBe(told(CODE))
    }
    expect(service.operations).toEqual(['GenerateDataKey', 'Decrypt', 'GenerateDataKey', 'Decrypt'])
    const one = await encryptCode(CODE, KEY_ARN)
    expect(await encryptCode(CODE, KEY_ARN)).not.toBe(one)

    await using other = await kmsDouble({ keyArn: KEY_ARN })
    await expect(run(eventOf(one), environment(other.port))).rejects.toThrow()
  })

  test('what the service refuses is told by its kind and nothing else', async () => {
    await using service = await kmsDouble({ keyArn: KEY_ARN })
    const { encryptCode } = encryption(service.port)
    await expect(encryptCode(CODE, `${KEY_ARN}2`)).rejects.toThrow(/^GenerateDataKey was refused: NotFoundException$/)
    await expect(encryption(service.port, undefined, 'wrong').encryptCode(CODE, KEY_ARN)).rejects.toThrow(
      /^GenerateDataKey was refused: InvalidSignatureException$/,
    )
  })

  const good = {
    KeyId: KEY_ARN,
    Plaintext: Buffer.alloc(32, 1).toString('base64'),
    CiphertextBlob: Buffer.alloc(60, 2).toString('base64'),
  }
  test.each([
    ['short', { body: { ...good, Plaintext: Buffer.alloc(16).toString('base64') } }, 'answered with no data key'],
    ['not wrapped', { body: { ...good, CiphertextBlob: '' } }, 'answered with no data key'],
    ['of nobody', { body: { ...good, KeyId: 7 } }, 'answered with no data key'],
    ['no JSON', { body: '<html>' }, 'answered with no data key'],
    ['null', { body: 'null' }, 'answered with no data key'],
    ['a gateway’s word', { status: 502, body: '<html>' }, 'was refused: HTTP 502'],
    ['a redirect', { status: 302, body: {} }, 'was refused: HTTP 302'],
    ['told at length', { status: 400, body: { __type: `x#${'A'.repeat(99)}` } }, 'was refused: HTTP 400'],
  ])('an answer that is %s encrypts nothing', async (_what, answer, message) => {
    await using service = await kmsDouble({ keyArn: KEY_ARN }, () => answer)
    await expect(encryption(service.port).encryptCode(CODE, KEY_ARN)).rejects.toThrow(message)
  })

  test('it is called by the guarded way out alone', async () => {
    await using service = await kmsDouble({ keyArn: KEY_ARN })
    await expect(encryption(service.port, []).encryptCode(CODE, KEY_ARN)).rejects.toThrow('were named only')
    expect(service.operations).toEqual([])
  })
})
