/**
 * A binary fuse filter with three places and fingerprints of 16 bits: T. M. Graf and D. Lemire, "Binary Fuse Filters: Fast and Smaller Than Xor
 * Filters", ACM Journal of Experimental Algorithmics 27 (2022), arXiv:2201.01174.
 *
 * Why this and no blocked Bloom filter: what is not in it is taken for being in it once in 65,536 times (2⁻¹⁶) at 18 bits for each entry, where a
 * blocked Bloom filter takes about 30; and a look-up is three reads. The price is that it is built from all its keys at once. So a list is cut
 * into parts by the first bits of the hash, which are built one after the other: what that takes depends on a part and not on the list.
 */
export interface Part {
  readonly seed: number
  /** A power of two, at most 2¹⁸. */
  readonly segmentLength: number
  /** Segments in which the first of the three places may lie; there are two more. */
  readonly segmentCount: number
}

/** Slots of a part, 2 bytes each. */
export function slotsOf({ segmentLength, segmentCount }: Pick<Part, 'segmentLength' | 'segmentCount'>): number {
  return (segmentCount + 2) * segmentLength
}

/** Where a key of two words lies, and what lies there: three slots and the fingerprint, written to `place` since a look-up is to allocate nothing. */
export function locate(
  { seed, segmentLength, segmentCount }: Part,
  high: number,
  low: number,
  place: Uint32Array,
): void {
  const a = mix(low ^ mix(high ^ seed))
  const b = mix(high ^ a)
  const c = mix(a + b)
  const first = Math.floor((a * segmentCount * segmentLength) / 2 ** 32)
  const mask = segmentLength - 1
  place[0] = first
  place[1] = (first + segmentLength) ^ (b & mask)
  place[2] = (first + 2 * segmentLength) ^ (c & mask)
  place[3] = (b >>> 16) ^ (c >>> 16)
}

/** The last steps of MurmurHash3 for 32 bits. */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const SEEDS = 100

/** @param keys no two alike; each is two words, the low one first @throws Error when no seed fits, which keys that are hashes do not bring about */
export function buildPart(keys: Uint32Array): { readonly part: Part; readonly fingerprints: Uint16Array } {
  const shape = shapeFor(keys.length / 2)
  for (let seed = 1; seed <= SEEDS; seed++) {
    const part = { seed, ...shape }
    const peeled = peel(keys, part)
    if (peeled) return { part, fingerprints: assign(keys, part, peeled) }
  }
  throw new Error(`no binary fuse filter for ${keys.length / 2} keys in ${SEEDS} tries`)
}

/** As the paper measured it for three places: smaller filters need more room. */
function shapeFor(size: number): Omit<Part, 'seed'> {
  const keys = Math.max(2, size)
  const segmentLength = Math.min(2 ** 18, 2 ** Math.floor(Math.log(keys) / Math.log(3.33) + 2.25))
  const room = Math.round(keys * Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(keys)))
  return { segmentLength, segmentCount: Math.max(1, Math.ceil(room / segmentLength) - 2) }
}

interface Peeled {
  /** Keys by number, in the order in which each was alone in a slot. */
  readonly order: Uint32Array
  /** The slot in which it was. */
  readonly alone: Uint32Array
}

/** Takes away keys that are alone in a slot until none is left; `undefined` when some always share. */
function peel(keys: Uint32Array, part: Part): Peeled | undefined {
  const size = keys.length / 2
  const slots = slotsOf(part)
  const counts = new Uint16Array(slots)
  // With one key left in a slot, what its numbers make together is that key's.
  const numbers = new Uint32Array(slots)
  const place = new Uint32Array(4)
  const change = (key: number, by: 1 | -1, changed: (slot: number) => void) => {
    locate(part, keys[2 * key + 1] ?? 0, keys[2 * key] ?? 0, place)
    for (let i = 0; i < 3; i++) {
      const slot = place[i] ?? 0
      counts[slot] = (counts[slot] ?? 0) + by
      numbers[slot] = (numbers[slot] ?? 0) ^ key
      changed(slot)
    }
  }
  for (let key = 0; key < size; key++) change(key, 1, () => {})

  const queue = new Uint32Array(slots)
  let waiting = 0
  const look = (slot: number) => {
    if (counts[slot] === 1) queue[waiting++] = slot
  }
  for (let slot = 0; slot < slots; slot++) look(slot)
  const order = new Uint32Array(size)
  const alone = new Uint32Array(size)
  let done = 0
  while (waiting > 0) {
    const slot = queue[--waiting] ?? 0
    if (counts[slot] !== 1) continue
    const key = numbers[slot] ?? 0
    order[done] = key
    alone[done++] = slot
    change(key, -1, look)
  }
  return done === size ? { order, alone } : undefined
}

/** In reverse, each key's own slot is free to make its three add up to its fingerprint. */
function assign(keys: Uint32Array, part: Part, { order, alone }: Peeled): Uint16Array {
  const fingerprints = new Uint16Array(slotsOf(part))
  const place = new Uint32Array(4)
  for (let i = order.length - 1; i >= 0; i--) {
    const key = order[i] ?? 0
    locate(part, keys[2 * key + 1] ?? 0, keys[2 * key] ?? 0, place)
    const others =
      (fingerprints[place[0] ?? 0] ?? 0) ^ (fingerprints[place[1] ?? 0] ?? 0) ^ (fingerprints[place[2] ?? 0] ?? 0)
    fingerprints[alone[i] ?? 0] = others ^ (place[3] ?? 0)
  }
  return fingerprints
}
