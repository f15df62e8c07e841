import { readSettings } from './config/read-settings.ts'
import { startDev } from './server/dev-server.ts'
import type { RunningServer } from './server/start.ts'

export interface LibraryOptions {
  /** Folder of the database; without one nothing is kept. */
  readonly data?: string
  /** A free one by default. */
  readonly port?: number
}

/** Starts a development server in this process: `await using server = await start()`; `server.url` is the endpoint. */
export async function start(
  options: LibraryOptions = {},
): Promise<Pick<RunningServer, 'url' | 'close' | typeof Symbol.asyncDispose>> {
  const settings = readSettings({}, { port: String(options.port ?? 0) })
  return startDev({ settings, dataFolder: options.data })
}
