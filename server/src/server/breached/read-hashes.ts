import { hash } from 'node:crypto'

/** What stands on a line: the SHA-1 hash of a password as Have I Been Pwned lists it, `HEX` or `HEX:COUNT`; or a password. */
export type LineFormat = 'hashes' | 'passwords'

/** Gets the first two words of a hash. */
export type Add = (high: number, low: number) => void

/** A line that cannot be one; the message names it. */
export class BadLine extends Error {
  override readonly name = 'BadLine'
}

/** Bytes. */
const LONGEST = 65_536
const NEWLINE = 0x0a
const RETURN = 0x0d
const COLON = 0x3a
const ZERO = 0x30

/** The value of a hexadecimal digit by its character, 255 for what is none. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(value) ? 255 : value
})

/** Reads lines in pieces of any length, and says how many there were. Lines end with LF or CRLF, the last one with either or none. @throws BadLine */
export async function readHashes(pieces: AsyncIterable<Buffer>, format: LineFormat, add: Add): Promise<number> {
  const take = format === 'hashes' ? takeHash : takePassword
  let lines = 0
  let rest: Buffer = Buffer.alloc(0)
  const line = (bytes: Buffer, from: number, to: number) => {
    const end = to > from && bytes[to - 1] === RETURN ? to - 1 : to
    const problem = end - from > LONGEST ? TOO_LONG : take(bytes, from, end, add)
    lines++
    if (problem !== undefined) throw new BadLine(`Line ${lines} ${problem}.`)
  }
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    let from = 0
    for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
      line(bytes, from, to)
      from = to + 1
    }
    rest = Buffer.from(bytes.subarray(from))
    if (rest.length > LONGEST + 1) line(rest, 0, rest.length)
  }
  if (rest.length > 0) line(rest, 0, rest.length)
  return lines
}

const TOO_LONG = `is longer than ${LONGEST} bytes`
const NO_HASH = 'is not 40 hexadecimal digits, alone or with : and a count'

/** @returns the end of the sentence `Line 7 …` when it is none */
function takeHash(bytes: Buffer, from: number, to: number, add: Add): string | undefined {
  if (to - from < 40) return NO_HASH
  let high = 0
  let low = 0
  let odd = 0
  for (let i = 0; i < 8; i++) {
    const digit = DIGITS[bytes[from + i] ?? 0] ?? 255
    odd |= digit
    high = (high << 4) | digit
  }
  for (let i = 8; i < 16; i++) {
    const digit = DIGITS[bytes[from + i] ?? 0] ?? 255
    odd |= digit
    low = (low << 4) | digit
  }
  for (let i = 16; i < 40; i++) odd |= DIGITS[bytes[from + i] ?? 0] ?? 255
  if (odd > 15) return NO_HASH
  if (to - from > 40 && (bytes[from + 40] !== COLON || to - from === 41)) return NO_HASH
  let count = to - from === 40 ? 1 : 0
  for (let i = from + 41; i < to; i++) {
    const digit = (bytes[i] ?? 0) - ZERO
    if (digit < 0 || digit > 9) return NO_HASH
    count |= digit
  }
  // A count of 0 is padding: the service mixes in hashes of nothing, so that the length of an answer says nothing.
  if (count > 0) add(high >>> 0, low >>> 0)
  return undefined
}

function takePassword(bytes: Buffer, from: number, to: number, add: Add): string | undefined {
  if (to === from) return 'is empty'
  const sha1 = hash('sha1', bytes.subarray(from, to), 'buffer')
  add(sha1.readUInt32BE(0), sha1.readUInt32BE(4))
  return undefined
}
