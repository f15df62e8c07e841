import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** An npm that notes when it starts and how it ends, and works until the file `finish` says with which code. */
const FAKE_NPM = `
const fs = require('node:fs')
const note = (text) => fs.appendFileSync('calls', text + '\\n')
note('start ' + process.argv.slice(2).join(' '))
fs.mkdirSync('node_modules', { recursive: true })
process.on('SIGTERM', () => { if (fs.existsSync('deaf')) return; note('end SIGTERM'); process.exit(1) })
fs.writeFileSync('npm.pid', String(process.pid))
setInterval(() => {
  if (!fs.existsSync('calls')) process.exit(1)
  if (!fs.existsSync('finish')) return
  note('end')
  console.error('words of npm')
  process.exit(Number(fs.readFileSync('finish', 'utf8')))
}, 5)
`

let folder: string
let checkout: string
const running = new Set<ChildProcess>()

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ensure-')))
  checkout = path.join(folder, 'checkout')
  mkdirSync(path.join(checkout, 'tools'), { recursive: true })
  mkdirSync(path.join(folder, 'tmp'))
  for (const file of ['ensure.mjs', 'install-lock.mjs']) {
    cpSync(path.join(import.meta.dirname, file), path.join(checkout, 'tools', file))
  }
  writeFileSync(path.join(folder, 'npm-cli.js'), FAKE_NPM)
  writeFileSync(path.join(checkout, 'package-lock.json'), '{}')
})

afterEach(async () => {
  finishWith(0)
  await Promise.all(
    [...running].map(async (child) => {
      child.kill('SIGKILL')
      await once(child, 'close')
    }),
  )
  rmSync(folder, { recursive: true })
})

test('what is installed already is left alone', async () => {
  finishWith(0)
  expect(await start().end).toBe(0)
  expect(await start().end).toBe(0)
  expect(calls()).toEqual(['start ci --ignore-scripts --include=dev --include=optional --loglevel=error', 'end'])
})

test('a changed lock file is installed', async () => {
  finishWith(0)
  await start().end
  writeFileSync(path.join(checkout, 'package-lock.json'), '{"changed":true}')
  await start().end
  expect(installs()).toBe(2)
})

test('of two at once one installs and the other waits for it', async () => {
  const first = start()
  await until(() => installs() === 1)
  const second = start()
  await until(() => second.said().includes(`process ${first.child.pid} is installing`))
  finishWith(0)
  expect(await Promise.all([first.end, second.end])).toEqual([0, 0])
  expect(installs()).toBe(1)
  expect(locks()).toEqual([])
})

test('many at once after a killed one: exactly one takes over', async () => {
  const killed = start()
  await until(() => existsSync(path.join(checkout, 'npm.pid')))
  killed.child.kill('SIGKILL')
  await killed.end
  process.kill(npmPid(), 'SIGKILL')
  finishWith(0)
  const others = Array.from({ length: 6 }, start)
  expect(await Promise.all(others.map(({ end }) => end))).toEqual(Array(6).fill(0))
  expect(installs()).toBe(2)
  expect(locks()).toEqual([])
})

test('the npm of a killed one is waited for before the next begins', async () => {
  const killed = start()
  await until(() => existsSync(path.join(checkout, 'npm.pid')))
  killed.child.kill('SIGKILL')
  await killed.end
  const next = start()
  await until(() => next.said().includes('waiting for it'))
  expect(installs()).toBe(1)
  finishWith(0)
  expect(await next.end).toBe(0)
  expect(calls().map((line) => line.split(' ')[0])).toEqual(['start', 'end', 'start', 'end'])
})

test('an interrupt reaches npm, keeps no stamp and no lock, and the next start installs', async () => {
  finishWith(0)
  await start().end
  rmSync(path.join(checkout, 'finish'))
  rmSync(path.join(checkout, 'npm.pid'))
  writeFileSync(path.join(checkout, 'package-lock.json'), '{"changed":true}')
  const interrupted = start()
  await until(() => existsSync(path.join(checkout, 'npm.pid')))
  interrupted.child.kill('SIGTERM')
  expect(await interrupted.end).toBe(143)
  expect(calls().at(-1)).toBe('end SIGTERM')
  expect(locks()).toEqual([])
  expect(existsSync(path.join(checkout, 'node_modules', '.sparekey-stamp'))).toBe(false)

  writeFileSync(path.join(checkout, 'package-lock.json'), '{}')
  finishWith(0)
  expect(await start().end).toBe(0)
  expect(installs()).toBe(3)
})

test('an npm that does not heed an interrupt is ended', async () => {
  writeFileSync(path.join(checkout, 'deaf'), '')
  const interrupted = start()
  await until(() => existsSync(path.join(checkout, 'npm.pid')))
  interrupted.child.kill('SIGTERM')
  expect(await interrupted.end).toBe(143)
  expect(() => process.kill(npmPid(), 0)).toThrow('ESRCH')
  expect(locks()).toEqual([])
})

test('a failed install shows what npm said, fails, and is tried again', async () => {
  finishWith(7)
  const failed = start()
  expect(await failed.end).toBe(1)
  expect(failed.said()).toContain('words of npm')
  expect(failed.said()).toContain('npm ci failed (exit 7)')
  finishWith(0)
  expect(await start().end).toBe(0)
  expect(installs()).toBe(2)
})

function start() {
  const child = spawn(process.execPath, ['tools/ensure.mjs'], {
    cwd: checkout,
    env: {
      ...process.env,
      TMPDIR: path.join(folder, 'tmp'),
      npm_execpath: path.join(folder, 'npm-cli.js'),
      npm_node_execpath: process.execPath,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  running.add(child)
  const end = once(child, 'close').then(([code]): unknown => {
    running.delete(child)
    return code
  })
  return { child, end, said: () => said }
}

const finishWith = (code: number) => writeFileSync(path.join(checkout, 'finish'), String(code))
const npmPid = () => Number(readFileSync(path.join(checkout, 'npm.pid'), 'utf8'))
const locks = () => readdirSync(path.join(folder, 'tmp'))
const installs = () => calls().filter((line) => line.startsWith('start')).length

function calls(): string[] {
  const file = path.join(checkout, 'calls')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

const until = (condition: () => boolean) => vi.waitUntil(condition, { timeout: 20_000, interval: 5 })
