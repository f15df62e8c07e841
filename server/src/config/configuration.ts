import type { Source } from './environment.ts'
import { readConfigFile } from './config-file.ts'
import { readSettings } from './read-settings.ts'
import type { SettingName, Settings } from './settings.ts'

/** What a file says that is named with `--config` or by SPAREKEY_CONFIG; nothing without one. @throws ConfigurationError */
export function configFileOf(env: Source, file: string | undefined): Readonly<Partial<Record<SettingName, string>>> {
  const named = file ?? env['SPAREKEY_CONFIG']
  return named === undefined || named === '' ? {} : readConfigFile(named)
}

/** Options of the command line before the environment, and the environment before the file. @throws ConfigurationError */
export function readConfiguration(
  env: Source,
  file: string | undefined,
  given: Readonly<Partial<Record<SettingName, string>>> = {},
): Settings {
  return readSettings(env, given, configFileOf(env, file))
}
