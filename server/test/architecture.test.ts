import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemsOf, shapeProblemsOf } from './architecture/check.ts'
import { importTable, packageTable } from './architecture/table.ts'

const src = path.join(import.meta.dirname, '..', 'src')
const files = globSync('**/*.ts', { cwd: src }).map((file) => file.replaceAll('\\', '/'))
const code = files.filter((file) => !file.endsWith('.test.ts'))
const read = (file: string) => readFileSync(path.join(src, file), 'utf8')

test('every import follows the table, every file is short and has a name that says something', () => {
  expect(code.length).toBeGreaterThan(100)
  expect(code.flatMap((file) => problemsOf(file, read(file)))).toEqual([])
})

test('tests are short and have names that say something', () => {
  const tests = files.filter((file) => file.endsWith('.test.ts'))
  expect(tests.flatMap((file) => shapeProblemsOf(file, read(file)))).toEqual([])
})

test('every folder has its row and every row its folder', () => {
  const homes = new Set(code.map((file) => (file.includes('/') ? `${file.split('/')[0]}/` : file)))
  expect([...homes].toSorted()).toEqual(Object.keys(importTable).toSorted())
})

test('every package that the server depends on has its home', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(src, '..', 'package.json'), 'utf8'))
  expect(
    Object.keys(packageTable)
      .filter((name) => !name.startsWith('node:') && !name.startsWith('('))
      .toSorted(),
  ).toEqual(Object.keys(dependencies).toSorted())
})

test('no source knows where the checkout is', () => {
  const root = path.join(src, '..', '..')
  expect(files.filter((file) => read(file).includes(`${root}${path.sep}`))).toEqual([])
})

test('ARCHITECTURE.md shows the same table', () => {
  const page = readFileSync(path.join(src, '..', '..', 'ARCHITECTURE.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z]+\/)` \|.*\| (.*) \|$/gm)].map(([, home = '', from = '']) => [home, from])
  const expected = Object.entries(importTable)
    .filter(([home]) => home.endsWith('/'))
    .map(([home, { from }]) => [home, asWritten(from)])
  expect(rows).toEqual(expected)
})

describe('the check can fail', () => {
  test.each([
    ['features/recovery/x.ts', "import { a } from '../../store/sqlite/index.ts'"],
    ['features/recovery/x.ts', "import type { A } from '../../config/settings.ts'"],
    ['features/recovery/x.ts', "export { a } from '../../server/start.ts'"],
    ['features/recovery/x.ts', "export * from '../../cli/run.ts'"],
    ['features/recovery/x.ts', "const a = await import('../../server/start.ts')"],
    ['features/recovery/x.ts', "type A = import('../../server/start.ts').A"],
    ['features/recovery/x.ts', "import '../../server/start.ts'"],
    ['features/recovery/x.ts', 'const a = await import(somewhere)'],
    ['features/recovery/ConfirmForgotPassword.ts', "import { ForgotPassword } from './ForgotPassword.ts'"],
    ['features/sign-in/index.ts', "import { ForgotPassword } from '../recovery/ForgotPassword.ts'"],
    ['store/sql/x.ts', "import { operations } from '../../model/index.ts'"],
    ['store/sql/x.ts', "import { type A, b } from '../../model/index.ts'"],
    ['messages/x.ts', "import type { A } from '../store/sqlite/index.ts'"],
    ['kernel/x.ts', "import type { A } from '../model/index.ts'"],
    ['protocol/x.ts', "import type { A } from '../store/ports/index.ts'"],
    ['cli/x.ts', "import { a } from '../store/sqlite/index.ts'"],
    ['main.ts', "import { a } from './server/start.ts'"],
    ['elsewhere/x.ts', "import { a } from '../kernel/x.ts'"],
    ['kernel/x.ts', "import { a } from '../../../tools/x.ts'"],
    ['features/x.ts', "import { DatabaseSync } from 'node:sqlite'"],
    ['features/x.ts', "import { env } from 'node:process'"],
    ['messages/x.ts', "import fastify from 'fastify'"],
    ['server/x.ts', "import { a } from '@aws-sdk/client-cognito-identity-provider'"],
    ['server/x.ts', "import { a } from 'left-pad'"],
    ['kernel/string-utils.ts', ''],
    ['features/userHelper.ts', ''],
    ['features/common/x.ts', ''],
    ['server/x.ts', '\n'.repeat(400) + 'export {}'],
  ])('%s: %s', (file, source) => {
    expect(problemsOf(file, source)).toHaveLength(1)
  })
})

describe('the check lets pass what is right', () => {
  test.each([
    ['features/recovery/x.ts', "import type { A } from '../../store/ports/index.ts'"],
    ['features/recovery/index.ts', "import { ForgotPassword } from './ForgotPassword.ts'"],
    ['store/sql/x.ts', "import type { A } from '../../model/index.ts'"],
    ['store/sql/x.ts', "import { type A } from '../../model/index.ts'"],
    ['store/sqlite/x.ts', "import { DatabaseSync } from 'node:sqlite'"],
    ['server/start.ts', "import { a } from '../store/sqlite/index.ts'"],
    ['model/x.ts', "import model from '../../model/cognito-idp.json' with { type: 'json' }"],
    ['model/types.gen.ts', '\n'.repeat(1_000) + 'export {}'],
  ])('%s: %s', (file, source) => {
    expect(problemsOf(file, source)).toEqual([])
  })
})

/** What composes the rest, and those who start it. */
const ABOVE = ['server/', 'library/', 'cli/']

/** As ARCHITECTURE.md writes a row. */
function asWritten(from: readonly string[]): string {
  if (from.length === 0) return '–'
  const below = Object.keys(importTable).filter((home) => home.endsWith('/') && !ABOVE.includes(home))
  if (below.every((home) => from.includes(home.slice(0, -1)))) return 'all'
  return from.map((entry) => entry.replace(': types', ' (types)')).join(', ')
}
