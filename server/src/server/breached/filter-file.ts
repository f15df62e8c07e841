import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { hash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { BreachedPasswords } from '../../features/passwords/breached-passwords.ts'
import { locate, slotsOf, type Part } from './binary-fuse.ts'

/**
 * The file of a list of passwords: a header, parts by the first bits of the SHA-1 hash, and a CRC-32
 * of the parts and then the header, which is known last. Numbers are little-endian.
 *
 *     16 bytes  "sparekey-breach\n"        each part:   4 bytes  seed
 *      4 bytes  version, 1                              4 bytes  length of a segment
 *      4 bytes  parts, a power of two                   4 bytes  segments but two
 *      8 bytes  entries                                 2 bytes for each slot
 *      8 bytes  when it was made, ms since the epoch
 *
 * The checksum finds accidents, not forgers: who may write the file decides what is in it.
 */
const MAGIC = Buffer.from('sparekey-breach\n')
const VERSION = 1
const HEADER = 40
const PART_HEADER = 12
const CHECKSUM = 4
export const MOST_PARTS = 256
/** Bytes read at a time: one read takes no more than 2 GiB. */
const PIECE = 16 * 1024 * 1024

/** A file that is no list, or no longer one; the message is a sentence for the operator. */
export class FilterBroken extends Error {
  override readonly name = 'FilterBroken'
}

export interface FilterHeader {
  readonly parts: number
  readonly entries: number
  /** Milliseconds since the epoch. */
  readonly madeAt: number
}

/** Says yes for every entry, and for one in 65,536 of all else. */
export interface Filter extends BreachedPasswords, FilterHeader {
  readonly bytes: number
  hasHash(sha1: Uint8Array): boolean
}

export function headerBytes({ parts, entries, madeAt }: FilterHeader): Buffer {
  const bytes = Buffer.alloc(HEADER)
  MAGIC.copy(bytes)
  bytes.writeUInt32LE(VERSION, 16)
  bytes.writeUInt32LE(parts, 20)
  bytes.writeBigUInt64LE(BigInt(entries), 24)
  bytes.writeBigUInt64LE(BigInt(madeAt), 32)
  return bytes
}

export function partBytes({ seed, segmentLength, segmentCount }: Part, fingerprints: Uint16Array): Buffer {
  const bytes = Buffer.allocUnsafe(PART_HEADER + 2 * fingerprints.length)
  bytes.writeUInt32LE(seed, 0)
  bytes.writeUInt32LE(segmentLength, 4)
  bytes.writeUInt32LE(segmentCount, 8)
  for (let i = 0; i < fingerprints.length; i++) bytes.writeUInt16LE(fingerprints[i] ?? 0, PART_HEADER + 2 * i)
  return bytes
}

export function checksumBytes(checksum: number): Buffer {
  const bytes = Buffer.alloc(CHECKSUM)
  bytes.writeUInt32LE(checksum)
  return bytes
}

/** Which part a hash is in, by its first word. */
export function partOf(high: number, parts: number): number {
  return Math.floor((high * parts) / 2 ** 32)
}

/** Reads a list into memory. @throws FilterBroken */
export function openFilter(file: string): Filter {
  const { bytes, checksum } = read(file)
  const { parts: count, entries, madeAt } = headerOf(bytes, file)
  const parts: (Part & { readonly at: number })[] = []
  let at = HEADER
  for (let i = 0; i < count; i++) {
    if (at + PART_HEADER > bytes.length - CHECKSUM) throw cut(file)
    const part = {
      seed: bytes.readUInt32LE(at),
      segmentLength: bytes.readUInt32LE(at + 4),
      segmentCount: bytes.readUInt32LE(at + 8),
    }
    parts.push({ ...part, at: at + PART_HEADER })
    at += PART_HEADER + 2 * slotsOf(part)
  }
  if (at > bytes.length - CHECKSUM) throw cut(file)
  if (at < bytes.length - CHECKSUM || checksum !== bytes.readUInt32LE(bytes.length - CHECKSUM))
    throw new FilterBroken(`${file} was damaged: its checksum is another. Build or copy it anew.`)

  const place = new Uint32Array(4)
  const hasHash = (sha1: Uint8Array) => {
    const high = wordAt(sha1, 0)
    const part = parts[partOf(high, count)]
    if (!part) return false
    locate(part, high, wordAt(sha1, 4), place)
    let left = place[3] ?? 0
    for (let i = 0; i < 3; i++) left ^= bytes.readUInt16LE(part.at + 2 * (place[i] ?? 0))
    return left === 0
  }
  const has = (password: string) => hasHash(hash('sha1', password, 'buffer'))
  return { parts: count, entries, madeAt, bytes: bytes.length, hasHash, has }
}

/** The four bytes at `at`, as hexadecimal digits stand. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0
  )
}

function read(file: string): { readonly bytes: Buffer; readonly checksum: number } {
  try {
    const descriptor = openSync(file, 'r')
    try {
      const bytes = Buffer.allocUnsafeSlow(fstatSync(descriptor).size)
      let checksum = 0
      for (let at = 0; at < bytes.length; ) {
        const got = readSync(descriptor, bytes, at, Math.min(PIECE, bytes.length - at), at)
        if (got === 0) throw new Error('it became shorter while it was read')
        checksum = crc32(bytes.subarray(Math.max(at, HEADER), Math.min(at + got, bytes.length - CHECKSUM)), checksum)
        at += got
      }
      return { bytes, checksum: crc32(bytes.subarray(0, HEADER), checksum) }
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw new FilterBroken(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}).`)
  }
}

function headerOf(bytes: Buffer, file: string): FilterHeader {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw new FilterBroken(`${file} is no list of passwords: sparekey breached build makes one of a file of hashes.`)
  if (bytes.length < HEADER + CHECKSUM) throw cut(file)
  const version = bytes.readUInt32LE(16)
  if (version !== VERSION)
    throw new FilterBroken(`${file} is of version ${version}, and this program reads ${VERSION}. Build it anew.`)
  const parts = bytes.readUInt32LE(20)
  if (parts < 1 || parts > MOST_PARTS || (parts & (parts - 1)) !== 0)
    throw new FilterBroken(`${file} was damaged: it says that it has ${parts} parts. Build or copy it anew.`)
  return { parts, entries: Number(bytes.readBigUInt64LE(24)), madeAt: Number(bytes.readBigUInt64LE(32)) }
}

function cut(file: string): FilterBroken {
  return new FilterBroken(`${file} was cut: it ends before its last part. Build or copy it anew.`)
}
