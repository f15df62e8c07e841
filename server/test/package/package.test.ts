import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installedPackage, type InstalledPackage } from './installed-package.ts'
import { commonJs, commonJsConsumer, consumer, consumerConfig, esModule } from './scripts.ts'

const root = join(import.meta.dirname, '..', '..', '..')
let installed: InstalledPackage
beforeAll(async () => {
  installed = await installedPackage('checkout')
}, 60_000)
afterAll(() => installed[Symbol.asyncDispose]())

test('the tarball holds what runs, its types, the model and the licence, and nothing else', () => {
  const { bytes, files } = installed.tarball
  console.log(
    `package: ${(bytes / 1024).toFixed(0)} KiB, ${files.length} files, ${installed.dependencies.length} dependencies`,
  )
  const kinds = new Set(files.map((file) => file.replace(/^(\w+)\/.*?(\.d\.ts|\.\w+)$/, '$1 $2')))
  expect([...kinds].toSorted()).toEqual([
    'LICENSE',
    'NOTICE',
    'README.md',
    'bin .mjs',
    'dist .d.ts',
    'dist .js',
    'lists .filter',
    'man .1',
    'model .json',
    'package.json',
    'page .css',
    'page .html',
    'page .js',
    'page .svg',
  ])
  expect(files.filter((file) => file.includes('.test.'))).toEqual([])
  expect(bytes).toBeLessThan(1024 * 1024)
})

test('the command says its version', async () => {
  const { stdout } = await installed.run(join('node_modules', '.bin', 'sparekey'), ['--version'])
  expect(stdout).toMatch(/\d+\.\d+\.\d+/)
})

test('an ES module resets a password with it, and ends', async () => {
  installed.write('story.mjs', esModule)
  const { stdout, stderr } = await installed.run(process.execPath, ['story.mjs'])
  expect(stderr).toBe('')
  expect(stdout).toBe('200 200 0\n')
})

test('a CommonJS script requires it, resets a password with it, and ends', async () => {
  installed.write('story.cjs', commonJs)
  const { stdout, stderr } = await installed.run(process.execPath, ['story.cjs'])
  expect(stderr).toBe('')
  expect(stdout).toBe('200 200 0\n')
})

test('a strict TypeScript project, ES modules or CommonJS, compiles against its declarations, which are checked as well', async () => {
  // The types of Node come with a dependency.
  installed.write('consumer.mts', consumer)
  installed.write('consumer.cts', commonJsConsumer)
  installed.write('tsconfig.json', consumerConfig)
  const tsc = join(root, 'node_modules', '.bin', 'tsc')
  const { stdout } = await installed.run(tsc, ['-p', '.', '--listFiles'])
  const loaded = stdout.split('\n').filter((file) => file.includes('node_modules') && !file.includes('@types/node'))
  // What the public types reach: whoever uses them needs no types of a framework inside.
  expect(loaded.filter((file) => /fastify|nodemailer|pino|sqlite/.test(file))).toEqual([])
  expect(loaded.length).toBeGreaterThan(10)
})
