import { closeSync, createReadStream, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import type { Random } from '../../kernel/random.ts'
import { buildPart } from './binary-fuse.ts'
import { checksumBytes, headerBytes, MOST_PARTS, partBytes } from './filter-file.ts'
import { readHashes, type LineFormat } from './read-hashes.ts'
import { PILES, spillInto, type Spill } from './spill.ts'

/** Keys of a part where the list allows: what is in memory while one is built is some 30 bytes for each. */
const KEYS_OF_A_PART = 1_000_000
/** Bytes. */
const PIECE = 64 * 1024

export interface BuildOptions {
  readonly format: LineFormat
  readonly random: Random
  /** When the list is made, in milliseconds since the epoch; it says so itself. */
  readonly madeAt: number
  readonly signal?: AbortSignal
  /** A share of 1, of reading and of building. */
  readonly told?: { readonly read: (done: number) => void; readonly built: (done: number) => void }
}

/**
 * Makes a list of a file, in whatever order its lines are and however often one is there. Memory is bounded; beside `output` it needs 8 bytes a line for as
 * long as it works. `output` appears whole, in place of an older one, or not at all.
 *
 * @throws BadLine · what `signal` was aborted with · the system's errors
 */
export async function buildFilter(
  from: string,
  output: string,
  { format, random, madeAt, signal, told }: BuildOptions,
): Promise<{ readonly lines: number; readonly entries: number }> {
  const draft = `${output}.${random(4).toString('hex')}`
  using spill = spillInto(`${draft}.hashes`)
  const { size } = statSync(from)
  const lines = await readHashes(pieces(from, size, told?.read, signal), format, spill.add)
  try {
    const entries = await write(draft, spill, madeAt, told?.built, signal)
    renameSync(draft, output)
    return { lines, entries }
  } finally {
    rmSync(draft, { force: true })
  }
}

async function* pieces(
  file: string,
  size: number,
  told: ((done: number) => void) | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  let read = 0
  for await (const piece of createReadStream(file, { highWaterMark: PIECE })) {
    signal?.throwIfAborted()
    if (!Buffer.isBuffer(piece)) throw new TypeError('a stream of bytes gave something else')
    yield piece
    read += piece.length
    told?.(Math.min(1, read / size))
  }
}

/** @returns how many entries there are, each counted once */
async function write(
  draft: string,
  spill: Spill,
  madeAt: number,
  told: ((done: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<number> {
  let parts = 1
  while (parts < MOST_PARTS && spill.count(0, PILES) / parts > KEYS_OF_A_PART) parts *= 2
  const target = openSync(draft, 'wx', 0o644)
  try {
    // The header says how many entries there are, which is known last.
    let at = writeAt(target, headerBytes({ parts, entries: 0, madeAt }), 0)
    let entries = 0
    let checksum = 0
    for (let part = 0; part < parts; part++) {
      const keys = spill.keys((part * PILES) / parts, ((part + 1) * PILES) / parts)
      const built = buildPart(keys)
      const bytes = partBytes(built.part, built.fingerprints)
      entries += keys.length / 2
      checksum = crc32(bytes, checksum)
      at += writeAt(target, bytes, at)
      told?.((part + 1) / parts)
      // A signal is heard between two parts.
      await setImmediate()
      signal?.throwIfAborted()
    }
    const header = headerBytes({ parts, entries, madeAt })
    writeAt(target, header, 0)
    writeAt(target, checksumBytes(crc32(header, checksum)), at)
    fsyncSync(target)
    return entries
  } finally {
    closeSync(target)
  }
}

/** Writes all of it, and returns how much that was. */
function writeAt(descriptor: number, bytes: Uint8Array, at: number): number {
  for (let written = 0; written < bytes.length; )
    written += writeSync(descriptor, bytes, written, bytes.length - written, at + written)
  return bytes.length
}
