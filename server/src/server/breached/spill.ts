import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'

/** Piles by the first byte of a hash. */
export const PILES = 256
/** Keys that wait in memory for each pile, 8 bytes each. */
const WAITING = 4_096
const KEY = 8

/** Hashes in any order, put by on disk in piles: what is in memory does not grow with them. */
export interface Spill extends Disposable {
  /** The first two words of a hash. */
  add(high: number, low: number): void
  count(from: number, to: number): number
  /** The keys of the piles from `from` to before `to`, ascending and each once; two words each, the low one first. */
  keys(from: number, to: number): Uint32Array
}

interface Pile {
  readonly waiting: Uint32Array
  /** How many of them are taken. */
  words: number
  /** Where its blocks lie in the file, all of them full. */
  readonly blocks: number[]
}

/** @param file is made, and taken away in the end */
export function spillInto(file: string): Spill {
  const descriptor = openSync(file, 'wx+', 0o600)
  const piles = Array.from(
    { length: PILES },
    (): Pile => ({ waiting: new Uint32Array(2 * WAITING), words: 0, blocks: [] }),
  )
  let end = 0
  const count = (from: number, to: number) =>
    piles.slice(from, to).reduce((sum, { words, blocks }) => sum + words / 2 + blocks.length * WAITING, 0)

  return {
    add(high, low) {
      const pile = piles[high >>> 24]
      if (!pile) return
      pile.waiting[pile.words++] = low
      pile.waiting[pile.words++] = high
      if (pile.words < pile.waiting.length) return
      transfer(pile.waiting, (bytes, at) => writeSync(descriptor, bytes, at, bytes.length - at, end + at))
      pile.blocks.push(end)
      pile.words = 0
      end += WAITING * KEY
    },
    count,
    keys(from, to) {
      const all = new Uint32Array(2 * count(from, to))
      let filled = 0
      for (const { waiting, words, blocks } of piles.slice(from, to)) {
        for (const block of blocks) {
          transfer(all.subarray(filled, filled + 2 * WAITING), (bytes, at) =>
            readSync(descriptor, bytes, at, bytes.length - at, block + at),
          )
          filled += 2 * WAITING
        }
        all.set(waiting.subarray(0, words), filled)
        filled += words
      }
      return eachOnce(all)
    },
    [Symbol.dispose]() {
      closeSync(descriptor)
      rmSync(file, { force: true })
    },
  }
}

/** Reads or writes all of some words, however much the system takes at a time. */
function transfer(words: Uint32Array, step: (bytes: Uint8Array, at: number) => number): void {
  const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
  for (let at = 0; at < bytes.length; ) {
    const moved = step(bytes, at)
    if (moved === 0) throw new Error('the hashes that were put by have become fewer')
    at += moved
  }
}

/** Sorts in place. */
function eachOnce(words: Uint32Array): Uint32Array {
  new BigUint64Array(words.buffer).sort()
  let kept = 0
  for (let i = 0; i < words.length; i += 2) {
    if (i > 0 && words[i] === words[kept - 2] && words[i + 1] === words[kept - 1]) continue
    words[kept++] = words[i] ?? 0
    words[kept++] = words[i + 1] ?? 0
  }
  return words.subarray(0, kept)
}
