import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { MASTER_KEY_BYTES } from '../kernel/keys.ts'
import type { Random } from '../kernel/random.ts'
import { makeFolder } from '../store/sqlite/make-folder.ts'

/** The operator must do something before the server can start; the message says what. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** Newest first: it seals; the others still open what they have sealed. */
export type MasterKeys = readonly [Uint8Array, ...Uint8Array[]]

/** Reads the keys from their file: one on each line, the newest first. @throws CannotStart */
export function readMasterKeys(file: string): MasterKeys {
  try {
    const lines = readFileSync(file, 'utf8').trim().split(/\s+/)
    const keys = lines.map((line) => Buffer.from(line, 'base64'))
    const [newest, ...older] = keys
    if (!newest || keys.some(({ length }) => length !== MASTER_KEY_BYTES))
      throw new Error(`a line that has not ${MASTER_KEY_BYTES} bytes`)
    return [newest, ...older]
  } catch (error) {
    throw new CannotStart(
      `The master key in ${file} cannot be used (${reasonOf(error)}). It must be ${MASTER_KEY_BYTES} bytes in base64, readable by this user.`,
    )
  }
}

/** Makes a key where there is none. @throws CannotStart with the advice where none can be written */
export function readOrMakeMasterKeys(file: string, random: Random, advice: string): MasterKeys {
  if (existsSync(file)) return readMasterKeys(file)
  try {
    makeFolder(dirname(file))
    makeWhole(file, `${random(MASTER_KEY_BYTES).toString('base64')}\n`, `${file}.${random(4).toString('hex')}`)
  } catch (error) {
    throw new CannotStart(`Sparekey cannot write in ${dirname(file)} (${reasonOf(error)}). ${advice}`)
  }
  return readMasterKeys(file)
}

/** The file is there with all of its text or not at all, whenever the machine stops; where two make it at once, the first wins for both. */
function makeWhole(file: string, text: string, draft: string): void {
  const descriptor = openSync(draft, 'wx', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
    linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    closeSync(descriptor)
    rmSync(draft)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
