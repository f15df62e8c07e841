import { readsAsText } from './yaml-word.ts'

/** The notations of a text: bare, in single quotes, or in double quotes, where escapes are. */
export type YamlStyle = 'plain' | 'single' | 'double'

/** A pipe gets what the genuine CLI writes; a terminal has also the characters escaped that turn the direction of text. */
export type Reader = 'pipe' | 'terminal'

/** The emitter of the genuine CLI knows no printable character beyond U+FFFF: emoji are escaped. Tabs are too. */
const unprintable: Readonly<Record<Reader, RegExp>> = {
  pipe: /[^\n\u0020-\u007e\u00a0-\ufefe\uff00-\ufffd]|[\ud800-\udfff]/,
  terminal: /[^\n\u0020-\u007e\u00a0-\ufefe\uff00-\ufffd]|[\ud800-\udfff]|\p{Bidi_Control}/u,
}

const breaks = /[\n\r\u0085\u2028\u2029]/
const breakBesideSpace = /[\n\r\u0085\u2028\u2029] | [\n\r\u0085\u2028\u2029]/
const indicator = /^(?:---|\.\.\.)|^[#,[\]{}&*!|>'"%@`]|^[-?:](?=[\s\0\u0085]|$)|:(?=[\s\0\u0085]|$)|[\s\0\u0085]#/

export function hasBreak(text: string): boolean {
  return breaks.test(text)
}

export function yamlStyle(text: string, reader: Reader): YamlStyle {
  if (unprintable[reader].test(text) || breakBesideSpace.test(text)) return 'double'
  if (hasBreak(text) || text.startsWith(' ') || text.endsWith(' ') || indicator.test(text)) return 'single'
  return readsAsText(text) ? 'plain' : 'single'
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\u001b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\u0085': '\\N',
  '\u2028': '\\L',
  '\u2029': '\\P',
}

/** One code point inside double quotes. */
export function yamlEscape(character: string, reader: Reader): string {
  const known = escapes[character]
  if (known !== undefined) return known
  if (!unprintable[reader].test(character)) return character
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}
