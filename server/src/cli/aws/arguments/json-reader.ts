import { NumberText, type Parameter } from './parameter.ts'

/** A text that is no JSON; says what was expected where, in the words that AWS's command line uses. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault'

  constructor(what: string, text: string, at: number) {
    const before = text.slice(0, at)
    const line = before.split('\n').length
    const column = at - before.lastIndexOf('\n')
    super(`${what}: line ${line} column ${column} (char ${at})`)
  }
}

/**
 * JSON as a parameter: numbers that are no whole ones, or too long for one, keep their text.
 *
 * @throws JsonFault
 */
export function parseJson(text: string): Parameter {
  return new JsonReader(text).whole()
}

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const PLAIN = /(?:[^"\\\p{Cc}]|[\x7f-\x9f])*/uy
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

class JsonReader {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  whole(): Parameter {
    this.match(SPACE)
    const value = this.value()
    this.match(SPACE)
    if (this.at < this.text.length) throw this.fault('Extra data')
    return value
  }

  private value(): Parameter {
    const next = this.text[this.at]
    if (next === '"') return this.string()
    if (next === '{') return this.map()
    if (next === '[') return this.list()
    for (const [word, value] of [
      ['null', null],
      ['true', true],
      ['false', false],
    ] as const)
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length
        return value
      }
    return this.number()
  }

  private number(): Parameter {
    NUMBER.lastIndex = this.at
    const [text = '', part, exponent] = NUMBER.exec(this.text) ?? []
    if (text === '') throw this.fault('Expecting value')
    this.at += text.length
    const number = Number(text)
    return part === undefined && exponent === undefined && Number.isSafeInteger(number) ? number : new NumberText(text)
  }

  private string(): string {
    const start = this.at++
    let found = ''
    for (;;) {
      found += this.match(PLAIN)
      const next = this.text[this.at]
      if (next === undefined) throw this.fault('Unterminated string starting at', start)
      if (next === '"') {
        this.at++
        return found
      }
      if (next !== '\\') throw this.fault('Invalid control character at')
      found += this.escape(start)
    }
  }

  private escape(start: number): string {
    const letter = this.text[this.at + 1]
    if (letter === undefined) throw this.fault('Unterminated string starting at', start)
    const simple = ESCAPED[letter]
    if (simple !== undefined) {
      this.at += 2
      return simple
    }
    if (letter !== 'u') throw this.fault('Invalid \\escape')
    const digits = this.text.slice(this.at + 2, this.at + 6)
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.fault('Invalid \\uXXXX escape', this.at + 2)
    this.at += 6
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  private list(): Parameter {
    this.at++
    const items: Parameter[] = []
    this.match(SPACE)
    if (this.take(']')) return items
    for (;;) {
      items.push(this.value())
      this.match(SPACE)
      if (this.take(']')) return items
      if (!this.take(',')) throw this.fault("Expecting ',' delimiter")
      this.match(SPACE)
    }
  }

  private map(): Parameter {
    this.at++
    const found: [string, Parameter][] = []
    this.match(SPACE)
    if (this.take('}')) return {}
    for (;;) {
      if (this.text[this.at] !== '"') throw this.fault('Expecting property name enclosed in double quotes')
      const key = this.string()
      this.match(SPACE)
      if (!this.take(':')) throw this.fault("Expecting ':' delimiter")
      this.match(SPACE)
      found.push([key, this.value()])
      this.match(SPACE)
      if (this.take('}')) return Object.fromEntries(found)
      if (!this.take(',')) throw this.fault("Expecting ',' delimiter")
      this.match(SPACE)
    }
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false
    this.at++
    return true
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private fault(what: string, at = this.at): JsonFault {
    return new JsonFault(what, this.text, at)
  }
}
