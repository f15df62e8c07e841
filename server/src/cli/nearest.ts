/** The names among `known` that `typed` was probably meant to be, the most alike first: a slip of the finger, not a guess. */
export function nearest(typed: string, known: readonly string[], most = 3): readonly string[] {
  return known
    .map((name) => ({ name, alike: likeness(typed, name) }))
    .filter(({ alike }) => alike >= 0.8)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ name }) => name)
}

/** Ratcliff and Obershelp: twice the characters in common blocks over all characters, from 0 to 1. */
function likeness(a: string, b: string): number {
  if (a.length + b.length === 0) return 1
  return (2 * inCommon(a, b)) / (a.length + b.length)
}

function inCommon(a: string, b: string): number {
  const { atA, atB, length } = longestBlock(a, b)
  if (length === 0) return 0
  return length + inCommon(a.slice(0, atA), b.slice(0, atB)) + inCommon(a.slice(atA + length), b.slice(atB + length))
}

function longestBlock(a: string, b: string) {
  let best = { atA: 0, atB: 0, length: 0 }
  for (let atA = 0; atA < a.length; atA++) {
    for (let atB = 0; atB < b.length; atB++) {
      let length = 0
      while (atA + length < a.length && atB + length < b.length && a[atA + length] === b[atB + length]) length++
      if (length > best.length) best = { atA, atB, length }
    }
  }
  return best
}
