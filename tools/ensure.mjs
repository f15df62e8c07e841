/**
 * Makes `node_modules` what `package-lock.json` says, and does nothing when it already is. Every npm script runs this
 * first, so one command is the whole set-up. Plain JavaScript: it runs before Node 24 is there.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withInstallLock } from './install-lock.mjs'

const WANTED_MAJOR = 24
const SAY_EVERY_MS = 10_000
const PATIENCE_MS = 2_000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

const root = fs.realpathSync(fileURLToPath(new URL('..', import.meta.url)))
const stampFile = path.join(root, 'node_modules', '.sparekey-stamp')

process.exitCode = (await ensureInstalled()) || ensureRuntime()

/** The exit code: 0 when all is in its place. */
async function ensureInstalled() {
  if (isCurrent()) return 0
  return withInstallLock(root, say, async (recordInstaller) => {
    // The one we waited for may have done it.
    return isCurrent() ? 0 : install(recordInstaller)
  })
}

function isCurrent() {
  return fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === wantedStamp()
}

function wantedStamp() {
  const hash = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  return `${hash} ${process.platform}-${process.arch}\n`
}

async function install(recordInstaller) {
  // First: an interrupted install must not keep the stamp of the one before.
  fs.rmSync(stampFile, { force: true })
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 1000)
  say('installing the dependencies (about half a minute the first time)')
  const progress = setInterval(() => say(`still installing, ${seconds()} s`), SAY_EVERY_MS)

  const [command, ...first] = npm()
  const flags = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error']
  const child = spawn(command, [...first, ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command === 'npm.cmd',
  })
  if (child.pid !== undefined) recordInstaller(child.pid)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))

  let interruptedBy
  let impatience
  const forward = (signal) => {
    // On SIGTERM npm says good-bye and then goes on for half a minute. What it leaves is wiped by the next install.
    impatience ??= setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    interruptedBy = signal
    child.kill(signal)
  }
  for (const signal of SIGNALS) process.on(signal, forward)
  const problem = await endOf(child)
  for (const signal of SIGNALS) process.off(signal, forward)
  clearInterval(progress)
  clearTimeout(impatience)

  if (interruptedBy !== undefined) {
    say('interrupted; the next start installs anew')
    return 128 + constants.signals[interruptedBy]
  }
  if (problem !== undefined) {
    process.stderr.write(output)
    say(`npm ci failed (${problem}); what it said is above. Is the package registry in reach and the folder writable?`)
    return 1
  }
  fs.writeFileSync(stampFile, wantedStamp())
  say(`dependencies installed in ${seconds()} s`)
  return 0
}

/** The npm that started us, under its own Node: the `node` that comes first in PATH may be the one about to be replaced. */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  if (cli !== undefined && path.basename(cli) === 'npm-cli.js') return [node ?? process.execPath, cli]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

function endOf(child) {
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(code === 0 ? undefined : `exit ${code ?? signal}`))
  })
}

/** The pinned runtime is a package; where there is none for the platform (macOS), the machine's own Node must do. */
function ensureRuntime() {
  if (isNewEnough(process.versions.node)) return 0
  const PATH = [path.join(root, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter)
  const { stdout } = spawnSync('node', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  })
  const found = (stdout ?? '').trim().slice(1)
  if (isNewEnough(found)) return 0
  say(
    `Node ${WANTED_MAJOR} or later is needed, this is ${found || process.versions.node}, and npm has no Node for ` +
      `${process.platform}-${process.arch} that runs here. Install one from nodejs.org and try again.`,
  )
  return 1
}

function isNewEnough(version) {
  return Number.parseInt(version, 10) >= WANTED_MAJOR
}

function say(text) {
  process.stderr.write(`sparekey: ${text}\n`)
}
