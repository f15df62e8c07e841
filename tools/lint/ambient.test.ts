import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..', '..')

const refused = [
  ['the clock', 'export const a = Date.now()', 'no-restricted-properties'],
  ['the clock, by new', 'export const a = new Date()', 'ambient(no-date)'],
  ['the clock, by a call', 'export const a = Date()', 'ambient(no-date)'],
  ['the clock, by the global object', 'export const a = new globalThis.Date()', 'ambient(no-date)'],
  ['dice', 'export const a = Math.random()', 'no-restricted-properties'],
  ['dice of crypto', "export { randomBytes } from 'node:crypto'", 'no-restricted-imports'],
  ['ids', 'export const a = crypto.randomUUID()', 'no-restricted-properties'],
  ['the environment', "export const a = process.env['HOME']", 'no-process-env'],
  ['the environment, imported', "export { env } from 'node:process'", 'no-restricted-imports'],
  ['a floating promise', 'const work = async () => 1\nwork()', 'no-floating-promises'],
  ['a misused promise', 'const work = async () => true\nif (work()) console.log(1)', 'no-misused-promises'],
  ['an any', 'export const a: any = 1', 'no-explicit-any'],
  ['an assertion', "export const a = JSON.parse('1') as number", 'consistent-type-assertions'],
  ['a default export', 'export default 1', 'no-default-export'],
] as const

const allowed = [
  ['kernel/clock.ts', 'export const now = () => Date.now()'],
  ['kernel/random.ts', "export { randomBytes } from 'node:crypto'"],
  ['config/environment.ts', "export const a = process.env['HOME']"],
  ['features/a-given-date.ts', 'export const a = new Date(0)\nexport const b = [1] as const'],
] as const

let folder: string
let complaints: readonly string[]

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lint-'))
  for (const name of ['node_modules', 'tools', 'tsconfig.json', '.oxlintrc.json']) {
    symlinkSync(path.join(root, name), path.join(folder, name))
  }
  for (const [index, [, source]] of refused.entries()) plant(`features/planted-${index}.ts`, source)
  for (const [file, source] of allowed) plant(file, source)
  const { stdout } = spawnSync(path.join(root, 'node_modules', '.bin', 'oxlint'), ['-f', 'unix', 'server'], {
    cwd: folder,
    encoding: 'utf8',
  })
  complaints = stdout.split('\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(refused.map(([what, , rule], index) => [what, rule, index] as const))('%s is refused', (_, rule, index) => {
  expect(complaintsAbout(`features/planted-${index}.ts`)).toContain(rule)
})

test.each(allowed)('%s may say: %s', (file) => {
  expect(complaintsAbout(file)).toBe('')
})

function plant(file: string, source: string) {
  const target = path.join(folder, 'server', 'src', file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, `${source}\n`)
}

function complaintsAbout(file: string): string {
  return complaints.filter((line) => line.startsWith(`server/src/${file}:`)).join('\n')
}
