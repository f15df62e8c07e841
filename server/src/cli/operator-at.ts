import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfiguration } from '../config/configuration.ts'
import { CannotStart } from '../server/master-key.ts'
import { operate, type Operator } from '../server/operator/index.ts'
import { defaultFolder } from './data-folder.ts'
import type { Surroundings } from './surroundings.ts'
import { say } from './terminal/say.ts'
import { UsageError } from './usage-error.ts'

/**
 * The operator's hand on the database that settings or a data folder name; without either on that of `sparekey dev`, and then it says so.
 *
 * @throws CannotStart or StoreCannotOpen with a sentence for the operator
 */
export async function operatorAt(
  surroundings: Pick<Surroundings, 'env' | 'stderr'>,
  { config, data }: { readonly config?: string | undefined; readonly data?: string | undefined },
  usual = defaultFolder(),
): Promise<Operator> {
  const settings = readConfiguration(surroundings.env, config)
  if (settings.store !== undefined && data !== undefined)
    throw new UsageError('--data names a database, and so do the settings (SPAREKEY_STORE); leave one of them out.')
  const folder = data ?? usual
  const store = settings.store ?? { engine: 'sqlite', file: join(folder, 'sparekey.db') }
  const isNamed = settings.store !== undefined || data !== undefined
  if (store.engine === 'sqlite' && !existsSync(store.file))
    throw new CannotStart(`There is no database ${store.file}. ${isNamed ? BEGIN : NAME}`)
  if (!isNamed && store.engine === 'sqlite')
    say(`sparekey: no --config, no SPAREKEY_CONFIG: this is the development database ${store.file}.`, surroundings)
  return operate(store, settings.masterKeyFile ?? join(folder, 'master.key'), settings)
}

const BEGIN = 'A server makes it when it starts there for the first time.'
const NAME =
  'Name the settings of the server with --config FILE or SPAREKEY_CONFIG, or the folder of a development server with --data.'
