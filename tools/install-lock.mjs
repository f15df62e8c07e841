/**
 * One install per checkout at a time, whatever dies when. The lock is a directory in the system's temporary folder
 * that holds one file: its name is the owner, its content the installer (npm) that works for it. A dead owner's lock
 * is taken over by renaming that file, which succeeds for exactly one of any number of takers.
 */
import { createHash, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const POLL_MS = 100

/**
 * Runs `work` alone. It is given a function that notes the pid of the installer it starts: should we be killed, the
 * next one waits until that installer has ended too.
 */
export async function withInstallLock(checkout, say, work) {
  const lock = path.join(
    tmpdir(),
    `sparekey-install-${createHash('sha256').update(checkout).digest('hex').slice(0, 16)}`,
  )
  const name = `${identity(process.pid)}${randomBytes(4).toString('hex')}`
  const file = path.join(lock, name)
  await acquire(lock, name, say)
  try {
    return await work((pid) => fs.writeFileSync(file, identity(pid)))
  } finally {
    fs.rmSync(file)
    attempt(() => fs.rmdirSync(lock), 'ENOTEMPTY', 'EEXIST', 'ENOENT')
  }
}

async function acquire(lock, name, say) {
  let told
  for (;;) {
    const owner = ownerOf(lock)
    if (owner === undefined) {
      if (create(lock, name)) return
    } else if (!isHeld(lock, owner)) {
      if (takeOver(lock, owner, name)) return
    } else if (owner !== told) {
      say(`process ${pidOf(owner)} is installing the dependencies; waiting for it`)
      told = owner
    }
    await pause(POLL_MS)
  }
}

/** The directory appears with its owner in it, or not at all. An empty one is nobody's and gives way to the rename. */
function create(lock, name) {
  const staged = fs.mkdtempSync(`${lock}.`)
  fs.writeFileSync(path.join(staged, name), '')
  const created = attempt(() => fs.renameSync(staged, lock), 'ENOTEMPTY', 'EEXIST', 'EPERM')
  if (!created) fs.rmSync(staged, { recursive: true })
  return created
}

function takeOver(lock, owner, name) {
  return attempt(() => {
    fs.renameSync(path.join(lock, owner), path.join(lock, name))
    fs.writeFileSync(path.join(lock, name), '')
  }, 'ENOENT')
}

function ownerOf(lock) {
  let owner
  attempt(() => ([owner] = fs.readdirSync(lock)), 'ENOENT')
  return owner
}

/** A dead owner's npm may still be writing. */
function isHeld(lock, owner) {
  let installer = ''
  attempt(() => (installer = fs.readFileSync(path.join(lock, owner), 'utf8')), 'ENOENT')
  return isAlive(owner) || (installer !== '' && isAlive(installer))
}

function isAlive(who) {
  const pid = pidOf(who)
  if (!who.startsWith(identity(pid))) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if (error.code === 'ESRCH') return false
    if (error.code === 'EPERM') return true
    throw error
  }
}

function pidOf(who) {
  return Number.parseInt(who, 10)
}

/** `pid-start-`: a pid alone may be another process's by now. Without /proc the start is left out. */
function identity(pid) {
  let stat = ''
  attempt(() => (stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')), 'ENOENT', 'ESRCH')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // A zombie is dead, though its pid still takes signals.
  return fields[0] === 'Z' ? `${pid}-dead-` : `${pid}-${fields[19] ?? ''}-`
}

/** False when `step` failed for one of the named reasons; any other failure is thrown. */
function attempt(step, ...expected) {
  try {
    step()
    return true
  } catch (error) {
    if (expected.includes(error.code)) return false
    throw error
  }
}
