/** Two samples of the same length of time, and how well one can be told from the other. */
export interface Comparison {
  readonly name: string
  /** Medians and their difference, milliseconds. */
  readonly there: number
  readonly absent: number
  readonly difference: number
  /** How often the better guess from one call is right: 0.5 is a coin. */
  readonly chance: number
  /** Of the Mann–Whitney test. */
  readonly p: number
}

export function compared(
  name: string,
  { there, absent }: { readonly there: readonly number[]; readonly absent: readonly number[] },
): Comparison {
  const u = rankSum(there, absent) - (there.length * (there.length + 1)) / 2
  const product = there.length * absent.length
  const z = (u - product / 2) / Math.sqrt((product * (there.length + absent.length + 1)) / 12)
  const share = u / product
  return {
    name,
    there: median(there),
    absent: median(absent),
    difference: median(there) - median(absent),
    chance: Math.max(share, 1 - share),
    p: 2 * (1 - normal(Math.abs(z))),
  }
}

export function line({ name, there, absent, difference, chance, p }: Comparison): string {
  return `${name.padEnd(62)} ${there.toFixed(3)} ms  ${absent.toFixed(3)} ms  ${(difference * 1_000).toFixed(0).padStart(5)} µs  ${(chance * 100).toFixed(1)} %  p ${p.toFixed(3)}`
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Sum of the ranks of the first sample among both. Times are never equal to the last bit, or as good as never. */
function rankSum(first: readonly number[], second: readonly number[]): number {
  const all = [...first.map((value) => ({ value, own: true })), ...second.map((value) => ({ value, own: false }))]
  return all.toSorted((a, b) => a.value - b.value).reduce((sum, { own }, index) => (own ? sum + index + 1 : sum), 0)
}

/** The normal distribution's Φ (Abramowitz and Stegun, 26.2.17: to seven places). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - density * polynomial
}
