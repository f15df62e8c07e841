import { nearest } from '../../nearest.ts'
import { usageFailure } from '../failure.ts'

/** One option, as it is typed: `--name`. */
export interface OptionSpec {
  readonly name: string
  /** How many words after it are its value: none, one, one or none, or all up to the next option. */
  readonly values: 'none' | 'one' | 'optional' | 'any'
  /** Under which name the value is kept; its own by default. */
  readonly key?: string
  /** Kept where no value is given: `none` and `optional`. */
  readonly constant?: string | boolean
  readonly choices?: readonly string[]
  readonly required?: boolean
  /** Whole numbers only. */
  readonly integer?: boolean
  /** It is known and not taken; this says why. */
  readonly refused?: string
}

/** A word, what a switch stands for, or the words of an option that takes any number. */
export type OptionValue = string | boolean | readonly string[]

/** A command line told apart. */
export interface ParsedWords {
  readonly options: ReadonlyMap<string, OptionValue>
  /** The first word that is neither an option nor the value of one, where it stood, and all the other words. */
  readonly command: string | undefined
  readonly rest: readonly string[]
}

/**
 * Takes the known options out of the words, wherever they stand, and leaves the others in their order. As Python's argparse reads them:
 * options may be shortened to any unambiguous beginning, `--name=value` is one word, `--` ends the options, a word that starts with a dash
 * is a value only when it is a number or has a space.
 *
 * @throws Failure for a value that its option does not take, and for options that are required and missing
 */
export function parseWords(words: readonly string[], specs: readonly OptionSpec[]): ParsedWords {
  const read = classify(words, specs)
  const options = new Map<string, OptionValue>()
  const rest: string[] = []
  let command: string | undefined
  for (let at = 0; at < read.length; at++) {
    const word = read[at]
    if (word === undefined) continue
    if (word.kind === 'value') {
      if (command === undefined) command = word.text
      else rest.push(word.text)
      continue
    }
    if (word.spec === undefined) {
      rest.push(word.text)
      continue
    }
    const { spec } = word
    const taken = take(spec, word.explicit, read, at)
    at += taken.used
    options.set(spec.key ?? spec.name, taken.value)
  }
  const missing = specs.filter((spec) => spec.required && !options.has(spec.key ?? spec.name))
  if (missing.length > 0)
    throw usageFailure(`the following arguments are required: ${missing.map(({ name }) => `--${name}`).join(', ')}`)
  return { options, command, rest }
}

type Word =
  | { readonly kind: 'value'; readonly text: string }
  | {
      readonly kind: 'option'
      readonly text: string
      readonly spec: OptionSpec | undefined
      readonly explicit: string | undefined
    }

function classify(words: readonly string[], specs: readonly OptionSpec[]): readonly Word[] {
  const end = words.indexOf('--')
  return words.flatMap((text, at): readonly Word[] => {
    if (at === end) return []
    return [end !== -1 && at > end ? { kind: 'value', text } : wordOf(text, specs)]
  })
}

function wordOf(text: string, specs: readonly OptionSpec[]): Word {
  if (!text.startsWith('-') || text === '-') return { kind: 'value', text }
  const whole = specs.find(({ name }) => `--${name}` === text)
  if (whole) return { kind: 'option', text, spec: whole, explicit: undefined }
  const equals = text.indexOf('=')
  const name = equals === -1 ? text : text.slice(0, equals)
  const explicit = equals === -1 ? undefined : text.slice(equals + 1)
  const exact = specs.find((spec) => `--${spec.name}` === name)
  if (exact) return { kind: 'option', text, spec: exact, explicit }
  const begun = name.startsWith('--') ? specs.filter((spec) => `--${spec.name}`.startsWith(name)) : []
  if (begun.length > 1)
    throw usageFailure(`ambiguous option: ${name} could match ${begun.map((spec) => `--${spec.name}`).join(', ')}`)
  if (begun[0]) return { kind: 'option', text, spec: begun[0], explicit }
  if (/^-\d+$|^-\d*\.\d+$/.test(text) || text.includes(' ')) return { kind: 'value', text }
  return { kind: 'option', text, spec: undefined, explicit: undefined }
}

function take(
  spec: OptionSpec,
  explicit: string | undefined,
  words: readonly Word[],
  at: number,
): { readonly value: OptionValue; readonly used: number } {
  if (spec.refused !== undefined) throw usageFailure(`argument --${spec.name}: ${spec.refused}`)
  const following: string[] = []
  for (let next = at + 1; words[next]?.kind === 'value'; next++) following.push(words[next]?.text ?? '')
  switch (spec.values) {
    case 'none':
      if (explicit !== undefined) throw usageFailure(`argument --${spec.name}: ignored explicit argument '${explicit}'`)
      return { value: spec.constant ?? true, used: 0 }
    case 'one': {
      const value = explicit ?? following[0]
      if (value === undefined) throw usageFailure(`argument --${spec.name}: expected one argument`)
      return { value: checked(spec, value), used: explicit === undefined ? 1 : 0 }
    }
    case 'optional': {
      const value = explicit ?? following[0]
      if (value === undefined) return { value: spec.constant ?? true, used: 0 }
      return { value: checked(spec, value), used: explicit === undefined ? 1 : 0 }
    }
    case 'any':
      return explicit === undefined ? { value: following, used: following.length } : { value: [explicit], used: 0 }
  }
}

function checked(spec: OptionSpec, value: string): string {
  if (spec.integer && !/^\s*[+-]?\d+(_\d+)*\s*$/.test(value))
    throw usageFailure(`argument --${spec.name}: invalid int value: '${value}'`)
  if (spec.choices && !spec.choices.includes(value)) throw invalidChoice(`--${spec.name}`, value, spec.choices)
  return value
}

/** `argument` is `--output`, `command` or `operation`. */
export function invalidChoice(argument: string, value: string, choices: readonly string[]) {
  const meant = nearest(value, choices).map((word) => `  * ${word}`)
  const now = [`Found invalid choice '${value}'\n`, ...(meant.length > 0 ? ['Maybe you meant:\n', ...meant] : [])]
  const rows = Array.from({ length: Math.ceil(choices.length / 2) }, (_, row) =>
    choices
      .slice(row * 2, row * 2 + 2)
      .map((choice) => choice.padEnd(40))
      .join(' | '),
  )
  const then = [
    'Invalid choice, valid choices are:\n',
    ...rows,
    ...(meant.length > 0 ? [`\n\nInvalid choice: '${value}', maybe you meant:\n`, ...meant] : []),
  ]
  return usageFailure(`argument ${argument}: ${now.join('\n')}`, `argument ${argument}: ${then.join('\n')}`)
}
