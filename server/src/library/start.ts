import type { StartOptions } from './options.ts'
import { startWatched } from './start-watched.ts'
import type { TestPool } from './test-pool.ts'

/**
 * Starts a server in this process, on loopback and a free port: `await using pool = await start()`. The environment is not read.
 *
 * @throws OptionsError, SeedError (an object) or CannotStart (a seed file, a folder, a port), each with all problems in its message
 */
export async function start(options: StartOptions = {}): Promise<TestPool> {
  return startWatched(options, undefined)
}
