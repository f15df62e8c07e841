import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { nearest } from './nearest.ts'
import { UsageError } from './usage-error.ts'

/** The words of a command of our own. @throws UsageError in our own voice */
export function parseWords<const Options extends ParseArgsOptionsConfig>(words: readonly string[], options: Options) {
  const args = [...words]
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  for (const token of tokens) if (token.kind === 'option') check(token, options)
  return parseArgs({ args, options, allowPositionals: true })
}

interface Typed {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function check({ name, rawName, value, inlineValue = false }: Typed, options: ParseArgsOptionsConfig): void {
  const option = Object.hasOwn(options, name) && rawName.startsWith('--') ? options[name] : undefined
  if (!option) {
    const [meant] = nearest(name, Object.keys(options), 1)
    throw new UsageError(`There is no option ${rawName} here${meant === undefined ? '' : `; --${meant} is one`}.`)
  }
  if (option.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`)
  if (option.type === 'string' && value === undefined) throw new UsageError(`${rawName} takes a value.`)
  if (option.type === 'string' && !inlineValue && /^-./.test(value ?? ''))
    throw new UsageError(`${rawName} takes a value; one that begins with - is written ${rawName}=${value}.`)
}
