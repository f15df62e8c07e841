import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemRandom } from '../kernel/random.ts'
import { demoSeed } from './demo/demo-pool.ts'
import { devRoutes } from './dev/index.ts'
import { CannotStart, readOrMakeMasterKeys } from './master-key.ts'
import { applySeed, type SeededPool } from './seed/apply-seed.ts'
import type { SeedPool } from './seed/document.ts'
import { readSeed } from './seed/read-seed.ts'
import { start, type RunningServer, type StartOptions } from './start.ts'

export interface DevOptions
  extends Omit<StartOptions, 'store' | 'masterKeys' | 'masterKeyFile' | 'prepare' | 'devRoutes'> {
  /** Folder of the database and the key; `undefined` keeps nothing after the end. */
  readonly dataFolder: string | undefined
  /** Pools to make if they are not there; without them the demo pool. */
  readonly seed?: readonly SeedPool[] | undefined
}

/** The development server: loopback, any signature, an inbox, and a demo pool where nothing else was asked for. */
export async function startDev({
  dataFolder,
  seed,
  ...options
}: DevOptions): Promise<RunningServer & { readonly seeded: readonly SeededPool[] }> {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'sparekey-'))
  const masterKeyFile = options.settings.masterKeyFile ?? join(folder, 'master.key')
  const store = options.settings.store ?? { engine: 'sqlite', file: join(folder, 'sparekey.db') }
  const forget = () => {
    if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true })
  }
  // A new key opens nothing in a database made with another.
  if (store.engine === 'sqlite' && existsSync(store.file) && !existsSync(masterKeyFile))
    throw new CannotStart(
      `The database ${store.file} is there, but its master key ${masterKeyFile} is not. Put the key back; nothing was changed.`,
    )
  let seeded: readonly SeededPool[] = []
  try {
    const server = await start({
      ...options,
      store,
      masterKeyFile,
      masterKeys: readOrMakeMasterKeys(
        masterKeyFile,
        options.random ?? systemRandom,
        `Name ${options.settings.masterKeyFile === undefined ? 'a folder it may write to with --data' : 'another file with SPAREKEY_MASTER_KEY_FILE'}.`,
      ),
      async prepare(services) {
        seeded = await applySeed(services, seed ?? readSeed(demoSeed))
      },
      devRoutes,
    })
    const close = async () => {
      await server.close()
      forget()
    }
    return { ...server, seeded, close, [Symbol.asyncDispose]: close }
  } catch (error) {
    forget()
    throw error
  }
}
