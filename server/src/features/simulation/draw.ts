/** How often each occurs. */
export type Counts = Readonly<Record<string, number>>

/**
 * Draws one of these in proportion to its count, by 32 bits of dice (weighted rendezvous): another count changes the draw of as few dice as it must, so
 * that what is drawn by a name stays what it was while a pool grows. `undefined` where there is nothing to draw from.
 */
export function draw(counts: Counts, dice: number): string | undefined {
  let drawn: string | undefined
  let best = Number.POSITIVE_INFINITY
  for (const [item, count] of Object.entries(counts)) {
    const score = -Math.log((mixed(dice, item) + 1) / (2 ** 32 + 1)) / count
    if (score >= best) continue
    best = score
    drawn = item
  }
  return drawn
}

/** 32 bits that depend on all bits of both (FNV-1a with the finaliser of MurmurHash3); the dice are what is secret. */
function mixed(dice: number, item: string): number {
  let hash = dice ^ 0x81_1c_9d_c5
  for (const character of item) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35)
  return (hash ^ (hash >>> 16)) >>> 0
}
