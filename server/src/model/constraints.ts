import { compilePattern } from './patterns.ts'
import type { Problems } from './problems.ts'
import type { Shape } from './shapes.ts'

export const STORABLE = 'Member must not contain unpaired surrogates or the null character'
/** What a text that is allowed breaks: always this array, so that it can be told by identity. */
export const NONE: readonly string[] = []

/** The constraints of a string's shape. Lengths count UTF-16 units, as the service does. */
export interface StringConstraints {
  /** The sentences of those that a text breaks; none for a text that is allowed. */
  readonly broken: (text: string) => readonly string[]
  /** How a member of a list or map that breaks some of them is told: by all that hold for it, as the service does. */
  readonly toldTogether: (broken: readonly string[]) => string
}

/** Length is looked at first: what is too long never meets a regular expression. */
export function stringConstraints({ min, max, pattern, enum: values }: Shape): StringConstraints {
  const least = min ?? 0
  const most = max ?? Infinity
  const matches = pattern === undefined ? () => true : compilePattern(pattern)
  const allowed = values && new Set(values)
  const long = `Member must have length less than or equal to ${max}`
  const short = `Member must have length greater than or equal to ${min}`
  const shapeless = `Member must satisfy regular expression pattern: ${pattern}`
  const unlisted = `Member must satisfy enum value set: [${values?.join(', ')}]`
  const all = [
    max === undefined ? undefined : long,
    min === undefined ? undefined : short,
    pattern === undefined ? undefined : shapeless,
    values && unlisted,
  ].filter((sentence) => sentence !== undefined)
  return {
    broken: (text) => {
      const { length } = text
      const fits = length >= least && length <= most
      if (fits && isStorable(text) && matches(text) && (!allowed || allowed.has(text))) return NONE
      const found: string[] = []
      if (length < least) found.push(short)
      if (length > most) found.push(long)
      if (!isStorable(text)) found.push(STORABLE)
      else if (length <= most && !matches(text)) found.push(shapeless)
      if (allowed && !allowed.has(text)) found.push(unlisted)
      return found
    },
    toldTogether: (broken) => `[${(broken.includes(STORABLE) ? [STORABLE] : all).join(', ')}]`,
  }
}

/** No engine of the store keeps an unpaired surrogate or U+0000 as it was sent. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** The constraint on how many items, entries or bytes there are. `shown` is asked for only when it is broken. */
export function sizeConstraint({ min = 0, max = Infinity }: Shape) {
  return (size: number, path: string, problems: Problems, shown: () => string | undefined): void => {
    if (size < min) problems.add(path, `Member must have length greater than or equal to ${min}`, shown())
    if (size > max) problems.add(path, `Member must have length less than or equal to ${max}`, shown())
  }
}
