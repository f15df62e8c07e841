import type { PoolLine, ShownSetting } from '../../server/operator/index.ts'
import { operatorAt } from '../operator-at.ts'
import { outputOf } from '../output-of.ts'
import { parseWords } from '../parse-words.ts'
import type { Surroundings } from '../surroundings.ts'
import { tell } from '../tell.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { UsageError } from '../usage-error.ts'
import { poolOptions } from './options.ts'

/** `sparekey pool list`, `show POOL`, `set POOL NAME=VALUE …`: the settings of pools that the API has no member for. */
export async function pool(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { verb, id, changes, config, data, output } = parse(words)
  await using operator = await operatorAt(surroundings, { config, data })
  if (verb === 'list') return tell(surroundings, output, await operator.listPools({}), listed)
  const outcome = await (verb === 'show' ? operator.showPool({ pool: id }) : operator.setPool({ pool: id, changes }))
  return tell(surroundings, output, outcome, table)
}

interface Asked {
  readonly verb: 'list' | 'show' | 'set'
  readonly id: string
  readonly changes: Readonly<Record<string, unknown>>
  readonly config: string | undefined
  readonly data: string | undefined
  readonly output: 'text' | 'json'
}

const USAGE = 'It is one of: pool list, pool show POOL, pool set POOL NAME=VALUE ….'

function parse(words: readonly string[]): Asked {
  const { values, positionals } = parseWords(words, poolOptions)
  const [verb, id = '', ...pairs] = positionals
  const { config, data, unset = [] } = values
  const output = outputOf(values)
  if (verb !== 'list' && verb !== 'show' && verb !== 'set') throw new UsageError(USAGE)
  const changes = { ...Object.fromEntries(pairs.map(pair)), ...Object.fromEntries(unset.map((name) => [name, null])) }
  const count = Object.keys(changes).length
  if (verb === 'list' ? id !== '' : id === '') throw new UsageError(USAGE)
  if (verb === 'set' ? count === 0 : count > 0) throw new UsageError(USAGE)
  return { verb, id, changes, config, data, output }
}

/** `true`, `false` and whole numbers are what they look like; anything else is text. */
function pair(text: string): readonly [name: string, value: unknown] {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError(`${text} is not NAME=VALUE.`)
  const value = text.slice(at + 1)
  if (value === 'true' || value === 'false') return [text.slice(0, at), value === 'true']
  return [text.slice(0, at), /^\d{1,15}$/.test(value) ? Number(value) : value]
}

function listed(pools: readonly PoolLine[]): string {
  return pools.map(({ id, name }) => `${id}  ${escapeForTerminal(name)}\n`).join('')
}

function table(settings: readonly ShownSetting[]): string {
  const width = Math.max(...settings.map(({ name }) => name.length))
  return settings
    .map(({ name, value, default: fallback }) => {
      const isDefault = value === fallback
      return `${name.padEnd(width)}  ${String(value)}${isDefault ? '' : `  (default ${String(fallback)})`}\n`
    })
    .join('')
}
