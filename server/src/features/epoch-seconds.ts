/** Dates travel as seconds since the epoch with a millisecond fraction. */
export function toSeconds(milliseconds: number): number {
  return milliseconds / 1_000
}
