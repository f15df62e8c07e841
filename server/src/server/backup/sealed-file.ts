import { createCipheriv, createDecipheriv, scryptSync } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import type { Clock } from '../../kernel/clock.ts'
import type { Random } from '../../kernel/random.ts'
import { CannotStart } from '../master-key.ts'

/**
 * A file sealed under a passphrase: one line of JSON (what it is, how the key is made), then pieces of 64 KiB, each AES-256-GCM with its number and whether
 * it is the last (the STREAM construction): what was cut, put in another order or changed does not open. The key is scrypt of the passphrase.
 */
const PIECE = 65_536
const TAG = 16
const COST = { N: 131_072, r: 8, p: 1 } as const
const MEMORY = 256 * 1024 * 1024

/** Bytes so far. */
export type Progress = (bytes: number) => void

export function sealFile(
  from: string,
  to: string,
  passphrase: string,
  { random, now, progress }: { readonly random: Random; readonly now: Clock; readonly progress: Progress },
): void {
  const salt = random(16)
  const prefix = random(7)
  const header = Buffer.from(
    `${JSON.stringify({ sparekey: 'backup', version: 1, madeAt: now(), kdf: 'scrypt', ...COST, salt: salt.toString('base64'), prefix: prefix.toString('base64') })}\n`,
  )
  const key = keyOf(passphrase, salt)
  const source = openSync(from, 'r')
  const target = openSync(to, 'wx', 0o600)
  try {
    writeSync(target, header)
    for (let number = 0, isLast = false; !isLast; number++) {
      const piece = readPiece(source, PIECE, number * PIECE)
      isLast = readPiece(source, 1, (number + 1) * PIECE).length === 0
      const cipher = createCipheriv('aes-256-gcm', key, nonce(prefix, number, isLast)).setAAD(header)
      writeSync(target, Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]))
      progress(number * PIECE + piece.length)
    }
    fsyncSync(target)
  } finally {
    closeSync(source)
    closeSync(target)
  }
}

/**
 * Says when the backup was made (milliseconds), where the file does.
 *
 * @throws CannotStart for a file that is no backup, was damaged, or is under another passphrase
 */
export function openFile(
  from: string,
  to: string,
  passphrase: string,
  progress: Progress,
): { readonly madeAt: number | undefined } {
  const source = openSync(from, 'r')
  const target = openSync(to, 'wx', 0o600)
  try {
    const { header, salt, prefix, madeAt } = readHeader(source, from)
    const key = keyOf(passphrase, salt)
    const size = PIECE + TAG
    for (let number = 0, isLast = false; !isLast; number++) {
      const piece = readPiece(source, size, header.length + number * size)
      isLast = readPiece(source, 1, header.length + (number + 1) * size).length === 0
      const decipher = createDecipheriv('aes-256-gcm', key, nonce(prefix, number, isLast))
        .setAAD(header)
        .setAuthTag(piece.subarray(-TAG))
      writeSync(target, openedPiece(decipher, piece.subarray(0, -TAG), from))
      progress(number * size + piece.length)
    }
    fsyncSync(target)
    return { madeAt }
  } finally {
    closeSync(source)
    closeSync(target)
  }
}

function openedPiece(decipher: ReturnType<typeof createDecipheriv>, piece: Buffer, file: string): Buffer {
  try {
    return Buffer.concat([decipher.update(piece), decipher.final()])
  } catch {
    // The library does not say why, and must not.
    throw new CannotStart(`${file} does not open: the passphrase is another one, or the file is damaged or cut.`)
  }
}

function readHeader(source: number, file: string) {
  const start = readPiece(source, 512, 0)
  const end = start.indexOf(10) + 1
  const header = start.subarray(0, end)
  const parsed = jsonOf(header.toString())
  if (parsed?.['sparekey'] !== 'backup') throw new CannotStart(`${file} is no backup of Sparekey.`)
  if (parsed['version'] !== 1) throw new CannotStart(`${file} was made by a newer Sparekey.`)
  const bytes = (name: string) => Buffer.from(String(parsed[name]), 'base64')
  const madeAt = parsed['madeAt']
  return {
    header,
    salt: bytes('salt'),
    prefix: bytes('prefix'),
    madeAt: typeof madeAt === 'number' ? madeAt : undefined,
  }
}

/** Whole pieces of a file from a place on; what is left of it, and then nothing. */
function readPiece(source: number, size: number, at: number): Buffer {
  const piece = Buffer.alloc(size)
  let length = 0
  for (let read = -1; read !== 0 && length < size; length += read)
    read = readSync(source, piece, length, size - length, at + length)
  return piece.subarray(0, length)
}

function jsonOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function keyOf(passphrase: string, salt: Buffer): Buffer {
  return scryptSync(passphrase.normalize('NFC'), salt, 32, { ...COST, maxmem: MEMORY })
}

function nonce(prefix: Buffer, number: number, isLast: boolean): Buffer {
  const counter = Buffer.alloc(5)
  counter.writeUInt32BE(number)
  counter.writeUInt8(isLast ? 1 : 0, 4)
  return Buffer.concat([prefix, counter])
}
