/**
 * What a plain word would be read as if it were not quoted. The genuine CLI quotes by YAML 1.2 (`yes`, `off` and `1:20` stay
 * plain) and, beyond it, what only 1.1 reads: dates, `<<` and `=`, underscores in numbers.
 */
const others = [
  /^(?:true|True|TRUE|false|False|FALSE|~|null|Null|NULL|<<|=|)$/,
  /^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?$/,
  /^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  /^(?:[-+][0-9_]+|[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?0x[0-9a-fA-F_]+)$/,
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/,
]

export function readsAsText(word: string): boolean {
  return !others.some((other) => other.test(word))
}
