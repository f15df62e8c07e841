import type { ExplainedOption } from '../aws/arguments/explained-option.ts'
import { globalOptions } from '../aws/arguments/global-options.ts'
import type { OwnCommand } from '../commands.ts'
import { devOptions } from '../dev-options.ts'
import { auditOptions } from '../audit/options.ts'
import { backupOptions } from '../backup/options.ts'
import { breachedOptions } from '../breached/options.ts'
import { doctorOptions } from '../doctor/options.ts'
import { explainOptions } from '../explain/options.ts'
import { initOptions } from '../init/options.ts'
import { keysOptions } from '../keys/options.ts'
import { mailOptions } from '../mail/options.ts'
import { poolOptions } from '../pool/options.ts'
import { configOptions } from '../config-print.ts'
import { resetOptions } from '../reset/options.ts'
import { serveOptions } from '../serve/options.ts'
import { smsOptions } from '../sms/options.ts'
import { whereOptions } from '../where-options.ts'

/** Of the options of every command those that a guided reset may need. */
const SHARED_WITH_RESET: ReadonlySet<string> = new Set(['endpoint-url', 'region', 'profile'])

/** The options that the pages of our own commands show. */
export const ownCommandOptions: Readonly<Record<OwnCommand, readonly ExplainedOption[]>> = {
  reset: [...resetOptions, ...globalOptions.filter(({ name }) => SHARED_WITH_RESET.has(name))],
  dev: explainedOptions(devOptions),
  init: explainedOptions(initOptions),
  serve: explainedOptions(serveOptions),
  keys: explainedOptions(keysOptions),
  pool: explainedOptions(poolOptions),
  backup: explainedOptions(backupOptions),
  restore: explainedOptions(backupOptions),
  breached: explainedOptions(breachedOptions),
  doctor: explainedOptions(doctorOptions),
  explain: explainedOptions(explainOptions),
  outbox: explainedOptions(whereOptions),
  audit: explainedOptions(auditOptions),
  mail: explainedOptions(mailOptions),
  sms: explainedOptions(smsOptions),
  config: explainedOptions(configOptions),
  completion: [],
}

/** From the form that `parseArgs` reads. */
function explainedOptions(
  options: Readonly<
    Record<
      string,
      {
        readonly type: 'boolean' | 'string'
        readonly placeholder?: string
        readonly multiple?: boolean
        readonly meaning: string
      }
    >
  >,
): readonly ExplainedOption[] {
  return Object.entries(options).map(([name, { type, placeholder, meaning }]) => ({
    name,
    values: type === 'boolean' ? 'none' : 'one',
    ...(placeholder !== undefined && { placeholder }),
    meaning,
  }))
}
