import { fileURLToPath } from 'node:url'
import { demoSeed } from '../server/demo/demo-pool.ts'
import type { SeedPool } from '../server/seed/document.ts'
import { loadSeedFile } from '../server/seed/load-seed-file.ts'
import { readSeed } from '../server/seed/read-seed.ts'
import type { StartOptions } from './options.ts'

/** @throws SeedError, for a file CannotStart, with everything that is wrong with it */
export async function poolsOf(seed: StartOptions['seed']): Promise<readonly SeedPool[]> {
  if (typeof seed === 'string') return loadSeedFile(seed)
  if (seed instanceof URL) return loadSeedFile(fileURLToPath(seed))
  return readSeed(seed ?? demoSeed)
}

/** The region of the first pool that names one. */
export function regionOf(pools: readonly SeedPool[]): string | undefined {
  const id = pools.find((pool) => pool.id !== undefined)?.id
  return id?.slice(0, id.indexOf('_'))
}
