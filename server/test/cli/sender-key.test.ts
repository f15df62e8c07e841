import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { systemClock } from '../../src/kernel/clock.ts'
import { systemRandom } from '../../src/kernel/random.ts'
import { obtainDataKey } from '../../src/server/data-key.ts'
import { readMasterKeys } from '../../src/server/master-key.ts'
import { outbound } from '../../src/server/outbound.ts'
import { codeEncryption } from '../../src/triggers/encrypt-code.ts'
import { guideCommands, guideFunction } from '../functions/guide-function.ts'
import { onSqlite, temporaryFolder } from '../open-store.ts'
import { masterKey } from '../scenario.ts'
import { sparekey } from './run-sparekey.ts'

const [command = ''] = guideCommands
const [, ...words] = command.trim().split(' ')
const [, , keyId = '', , name = ''] = words

test('the key that the guide writes out reads the codes of its database, before and after another master key', async () => {
  using folder = temporaryFolder()
  const at = (file: string) => join(folder.path, file)
  const env = { SPAREKEY_STORE: `sqlite:${at('sparekey.db')}`, SPAREKEY_MASTER_KEY_FILE: at('master.key') }
  const [old, newer] = [masterKey('old'), masterKey('newer')].map((key) => `${key.toString('base64')}\n`)
  const encrypted = async (masterKeys: string) => {
    writeFileSync(at('master.key'), masterKeys)
    const store = await onSqlite.open(folder.path)
    const keys = await obtainDataKey(store, readMasterKeys(at('master.key')), at('master.key'), systemRandom)
    await store.close()
    const { encryptCode } = codeEncryption({ keys, outbound: outbound([]), now: systemClock, kms: undefined })
    return { triggerSource: 'X', request: { code: await encryptCode('904217', keyId), userAttributes: { email: 'y' } } }
  }
  const before = await encrypted(old ?? '')

  const run = (to: string, more = {}) => sparekey([...words.slice(0, -1), to], { ...env, ...more }).ended
  const made = await run(at(name))
  expect(made).toEqual({
    code: 0,
    stdout: `${at(name)}: the key ${keyId}. Whoever has it reads the codes of its pools.\n`,
    stderr: '',
  })
  expect(statSync(at(name)).mode & 0o777).toBe(0o600)
  const text = readFileSync(at(name), 'utf8')
  const { key, ...names } = JSON.parse(text)
  expect(names).toEqual({ keyNamespace: 'sparekey', keyName: keyId })
  expect(Buffer.from(key, 'base64')).toHaveLength(32)

  const again = await run(at(name))
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is there already; nothing was written.')])
  const log = (await sparekey(['audit', 'tail'], env).ended).stdout
  expect(log.match(/sparekey keys custom-sender {2}accepted: key arn:\S+ handed out/g)).toHaveLength(1)
  expect(log).not.toContain(key)

  const after = await encrypted(`${newer}${old}`)
  expect((await run(at('again.json'))).code).toBe(0)
  expect(readFileSync(at('again.json'), 'utf8')).toBe(text)
  const decrypt = guideFunction('sender.mjs', folder.path)
  for (const event of [before, after])
    expect((await decrypt(event, { SENDER_KEYS: name })).stdout).toBe('X: 904217 to y\n')

  const kms = { SPAREKEY_KMS_URL: 'kms://KEY:SECRET@kms.us-east-1.amazonaws.com' }
  const elsewhere = await run(at('kms.json'), kms)
  expect([elsewhere.code, elsewhere.stderr]).toEqual([
    2,
    expect.stringContaining('those of the service in SPAREKEY_KMS_URL'),
  ])
}, 60_000)

test.each([
  [['keys', 'custom-sender'], 'It is one of: keys create'],
  [['keys', 'custom-sender', keyId], 'keys custom-sender takes --to FILE.'],
  [['keys', 'list', '--to', 'x'], '--to is for keys custom-sender.'],
])('%j is refused', async (args, message) => {
  const { code, stderr } = await sparekey(args).ended
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

test('what is no ARN of a key has none', async () => {
  using folder = temporaryFolder()
  const at = (file: string) => join(folder.path, file)
  writeFileSync(at('master.key'), masterKey('x').toString('base64'))
  await (await onSqlite.open(folder.path)).close()
  const env = { SPAREKEY_STORE: `sqlite:${at('sparekey.db')}`, SPAREKEY_MASTER_KEY_FILE: at('master.key') }
  const ended = await sparekey(['keys', 'custom-sender', 'sender', '--to', at('key.json')], env).ended
  expect([ended.code, ended.stderr]).toEqual([
    1,
    expect.stringContaining('sender is no ARN of a key, such as arn:aws:kms:'),
  ])
})
