import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../open-store.ts'
import { sparekey } from './run-sparekey.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const line = (password: string) => `${createHash('sha1').update(password).digest('hex')}:2\r\n`

/** The command, with this on its standard input. */
function check(args: readonly string[], input: string) {
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [MAIN, 'breached', 'check', ...args], (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}

test('a list is built from a file of hashes, told about, and asked', async () => {
  using folder = temporaryFolder()
  const [source, list] = [join(folder.path, 'pwned.txt'), join(folder.path, 'pwned.txt.filter')]
  writeFileSync(source, ['hunter2', 'letmein', 'hunter2'].map(line).join(''))
  const { code, stdout, stderr } = await sparekey(['breached', 'build', source]).ended
  expect(code, stderr).toBe(0)
  expect(stdout).toContain(`${list}: 2 entries of 3 lines, `)
  expect(stdout).toMatch(
    /false positives: \d+ of 1000000 random hashes \(0\.00\d\d %; 0\.0015 % is expected\)\nlook-up: \d+\.\d µs\n/,
  )
  expect(stderr).toContain('reading: 100 %\n')
  expect(stderr).toContain('building: 100 %\n')
  expect(await check(['--filter', list], 'hunter2\n')).toMatchObject({
    code: 1,
    stdout: `It is in ${list}: others know it.\n`,
  })
  expect(await check(['--filter', list], 'Hunter2\r\nhunter2\n')).toMatchObject({
    code: 0,
    stdout: `It is not in ${list}.\n`,
  })
  expect(await check([], 'Qwerty123')).toMatchObject({
    code: 1,
    stdout: 'It is in the common passwords: others know it.\n',
  })
  expect(await check([], '')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no password on standard input'),
  })
  expect(await check(['--filter', source], 'x')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('is no list of passwords'),
  })
})

test('a bad line is told with its number, a missing file with its name, and nothing is left', async () => {
  using folder = temporaryFolder()
  const source = join(folder.path, 'plain.txt')
  writeFileSync(source, 'hunter2\nletmein\n')
  const refused = await sparekey(['breached', 'build', source]).ended
  expect(refused).toMatchObject({ code: 1, stdout: '' })
  expect(refused.stderr).toContain(
    `sparekey: ${source}: Line 1 is not 40 hexadecimal digits, alone or with : and a count. Nothing was written.`,
  )
  expect(readdirSync(folder.path)).toEqual(['plain.txt'])
  const none = await sparekey(['breached', 'build', join(folder.path, 'none')]).ended
  expect(none).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/cannot be made \(ENOENT.*Nothing was written\.\n$/),
  })
  const made = await sparekey(['breached', 'build', source, '--plain', '--output', join(folder.path, 'list')]).ended
  expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining('2 entries of 2 lines') })
  for (const words of [
    ['breached'],
    ['breached', 'build'],
    ['breached', 'check', 'x'],
    ['breached', 'check', '--plain'],
  ])
    expect(await sparekey(words).ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('It is one of: breached build FILE'),
    })
})

test('Ctrl-C ends it without a trace on the disk', async () => {
  using folder = temporaryFolder()
  const source = join(folder.path, 'hashes')
  writeFileSync(source, line('a').repeat(2_000_000))
  const { child, ended } = sparekey(['breached', 'build', source])
  await vi.waitUntil(() => readdirSync(folder.path).length > 1, { timeout: 20_000, interval: 5 })
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 130 })
  expect(readdirSync(folder.path)).toEqual(['hashes'])
})
