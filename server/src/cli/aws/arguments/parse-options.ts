import { nearest } from '../../nearest.ts'
import { unknownOptions } from '../failure.ts'
import { parseWords, type OptionSpec, type OptionValue } from './option-parser.ts'

/**
 * The options among words that are to be nothing else.
 *
 * @param others options that would have had to stand elsewhere: they are not taken, and may have been meant
 * @throws Failure with every word that is no option, and the names that it is like
 */
export function parseOptions(
  words: readonly string[],
  specs: readonly OptionSpec[],
  others: readonly OptionSpec[] = [],
): ReadonlyMap<string, OptionValue> {
  const { options, command, rest } = parseWords(words, specs)
  // A word that belongs nowhere was taken for a command below this one, so it is told last.
  const unknown = command === undefined ? rest : [...rest, command]
  if (unknown.length === 0) return options
  const known = [...specs, ...others].map(({ name }) => `--${name}`)
  const typed = unknown.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? word)
  throw unknownOptions(
    unknown,
    typed.flatMap((word) => nearest(word, known, 1)),
  )
}
