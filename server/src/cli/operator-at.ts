import { join } from 'node:path'
import { readConfiguration } from '../config/configuration.ts'
import type { Source } from '../config/environment.ts'
import { operate, type Operator } from '../server/operator/index.ts'
import { defaultFolder } from './data-folder.ts'

/** The operator's hand on the database that settings or a data folder name. */
export function operatorAt(
  env: Source,
  { config, data = defaultFolder() }: { readonly config?: string | undefined; readonly data?: string | undefined },
): Promise<Operator> {
  const settings = readConfiguration(env, config)
  const store = settings.store ?? { engine: 'sqlite', file: join(data, 'sparekey.db') }
  return operate(store, settings.masterKeyFile ?? join(data, 'master.key'), settings)
}
