import type { Source } from './environment.ts'
import { commandLineVariables, settingNames, settingsTable, type SettingName, type Settings } from './settings.ts'

/** Settings by name, as text. */
type FromFile = Readonly<Partial<Record<SettingName, string>>>

/** Everything that is wrong with the configuration, one sentence each. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/**
 * Settings from the environment, with `given` (command-line options and the like) before it and a file behind it.
 *
 * @throws ConfigurationError with all problems together
 */
export function readSettings(env: Source, given: FromFile = {}, file: FromFile = {}): Settings {
  const problems: string[] = []
  const known = new Set([...settingNames.map((name) => settingsTable[name].env), ...commandLineVariables])
  for (const name of Object.keys(env)) {
    if (name.startsWith('SPAREKEY_') && !known.has(name))
      problems.push(`${name} is no setting${suggestion(name, [...known])}.`)
  }
  const read = <Name extends SettingName>(name: Name): Settings[Name] | undefined => {
    const setting = settingsTable[name]
    const text = given[name] ?? env[setting.env] ?? file[name] ?? setting.default
    if (text === undefined) return undefined
    try {
      return setting.parse(text) as Settings[Name]
    } catch (error) {
      problems.push(`${setting.env} ${error instanceof Error ? error.message : String(error)}.`)
      return undefined
    }
  }
  const settings = Object.fromEntries(settingNames.map((name) => [name, read(name)]))
  if (problems.length > 0) throw new ConfigurationError(problems)
  return settings as unknown as Settings
}

/** `NAME=value` lines for an operator; secrets are there, but not to be read. */
export function printSettings(env: Source, file: FromFile = {}): string {
  readSettings(env, {}, file)
  return settingNames
    .map((name) => {
      const { env: variable, default: fallback, secret, shown = (text) => text } = settingsTable[name]
      const value = env[variable] ?? file[name] ?? fallback
      const origin = env[variable] !== undefined ? 'environment' : file[name] !== undefined ? 'file' : 'default'
      if (value === undefined) return `# ${variable} is unset`
      return `${variable}=${secret ? '[secret]' : shown(value)}  # ${origin}`
    })
    .join('\n')
}

function suggestion(name: string, known: readonly string[]): string {
  const best = known
    .map((candidate) => ({ candidate, away: distance(name, candidate) }))
    .toSorted((a, b) => a.away - b.away)[0]
  return best && best.away <= 4 ? `; did you mean ${best.candidate}` : ''
}

/** Levenshtein. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? 0
}
