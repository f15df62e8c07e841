import type { Surroundings } from '../surroundings.ts'
export async function showHelp(_words: readonly string[], _s: Surroundings): Promise<number> {
  return 0
}
