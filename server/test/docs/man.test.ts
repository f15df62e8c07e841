import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manPage, manPages } from '../../../tools/make-man.ts'
import { commandName } from '../../src/cli/aws/names.ts'
import { operationNames } from '../../src/model/index.ts'
import { missing } from '../missing.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const names = [...manPages().keys()]

const man = missing('man')
const mandoc = missing('mandoc')

test.each(names)('%s is what tools/make-man.ts makes', (path) => {
  expect(readFileSync(join(root, path), 'utf8') === manPages().get(path), 'run node tools/make-man.ts').toBe(true)
})

test('the package brings every page that is made', () => {
  const { man: listed, files } = JSON.parse(readFileSync(join(root, 'server', 'package.json'), 'utf8'))
  expect(listed.map((path: string) => path.replace('./', 'server/'))).toEqual(names)
  expect(files).toContain('man')
})

test.skipIf(man !== '').each(names)(`man shows %s without a warning${man}`, (path) => {
  const ran = spawnSync('man', ['--warnings', '-l', path], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' },
  })
  expect(ran.stderr).toBe('')
  expect(ran.status).toBe(0)
  expect(ran.stdout).toContain('SEE ALSO')
})

test.skipIf(mandoc !== '')(`mandoc finds nothing wrong with the page of any command${mandoc}`, () => {
  for (const words of [
    [],
    ['cognito-idp'],
    ['reset'],
    ['dev'],
    ['config'],
    ['completion'],
    ...operationNames.map((name) => [commandName(name)]),
  ]) {
    const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], { input: manPage(words), encoding: 'utf8' })
    // A page that follows from data has no day of its own.
    const found = stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))
    expect(found, words.join(' ')).toEqual([])
  }
})

test.skipIf(mandoc !== '')(`letters that mean something to roff are shown as they are${mandoc}`, () => {
  const shown = execFileSync('mandoc', ['-T', 'ascii', '-O', 'width=500'], {
    input: manPage(['create-user-pool']),
    encoding: 'utf8',
  })
  const text = shown
    .split('\b')
    .map((part, at, parts) => (at < parts.length - 1 ? part.slice(0, -1) : part))
    .join('')
  expect(text).toContain('Pattern: [\\w\\s+=,.@-]+')
  expect(text).toContain("--account-recovery-setting 'RecoveryMechanisms=[{Name=verified_email,Priority=1}]'")
})
