import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { DAY } from '../../src/kernel/clock.ts'
import { systemRandom } from '../../src/kernel/random.ts'
import { buildFilter } from '../../src/server/breached/build-filter.ts'
import { startDev } from '../../src/server/dev-server.ts'
import { examine } from '../../src/server/doctor.ts'
import { startServe } from '../../src/server/serve/start-serve.ts'
import { temporaryFolder } from '../open-store.ts'

const mode = { only: undefined, tls: undefined }
const NOW = Date.UTC(2026, 0, 1)

async function listOf(folder: string, passwords: string): Promise<string> {
  const [source, file] = [join(folder, 'passwords'), join(folder, 'list')]
  writeFileSync(source, passwords)
  await buildFilter(source, file, { format: 'passwords', random: systemRandom, madeAt: NOW })
  return file
}

async function doctor(breachedPasswords?: string) {
  const settings = readSettings({}, breachedPasswords === undefined ? {} : { breachedPasswords })
  const findings = await Array.fromAsync(examine(settings, mode, () => NOW + 3 * DAY))
  return findings.map(({ state, about, found }) => `${state} ${about}: ${found}`).join('\n')
}

test('a server knows the passwords of its file and the common ones, the latter in capitals too', async () => {
  using folder = temporaryFolder()
  const breachedPasswords = await listOf(folder.path, 'Jane-1984-Winter')
  await using server = await startDev({
    settings: readSettings({}, { port: '0', logLevel: 'silent', breachedPasswords }),
    dataFolder: undefined,
  })
  const known = ['Jane-1984-Winter', 'jane-1984-winter', 'qwerty123', 'Qwerty123', 'correct-horse-49-battery']
  expect(known.map((password) => server.services.breachedPasswords.has(password))).toEqual([
    true,
    false,
    true,
    true,
    false,
  ])
})

test('the doctor says which lists are there, how many entries they have and how old they are', async () => {
  using folder = temporaryFolder()
  expect(await doctor()).toContain(
    'good passwords: 49233 common ones are known; no file of breached ones (SPAREKEY_BREACHED_PASSWORDS)',
  )
  const file = await listOf(folder.path, 'a\nb\n')
  expect(await doctor(file)).toContain(`good passwords: 49233 common ones are known, and 2 of ${file}, made 3 days ago`)
})

test('a broken file keeps any server from starting, and is told among all else', async () => {
  using folder = temporaryFolder()
  const breachedPasswords = join(folder.path, 'list')
  writeFileSync(breachedPasswords, 'hunter2\n')
  const told = `SPAREKEY_BREACHED_PASSWORDS: ${breachedPasswords} is no list of passwords: sparekey breached build makes one of a file of hashes.`
  const settings = readSettings({}, { port: '0', logLevel: 'silent', breachedPasswords })
  await expect(startDev({ settings, dataFolder: undefined })).rejects.toThrow(told)
  await expect(startServe({ settings, mode })).rejects.toMatchObject({
    problems: expect.arrayContaining([expect.stringContaining('SPAREKEY_STORE is unset'), told]),
  })
  expect(await doctor(breachedPasswords)).toContain(`bad settings: ${told}`)
})
