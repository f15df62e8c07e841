import type { Tree, TreeMap } from '../tree.ts'
import { ShorthandFault, shorthandFault } from './shorthand-fault.ts'

/** What shorthand can say: texts, lists and maps. Types come from the model afterwards. */
export type ShorthandValue = Tree<string | Buffer>

/** Reads what `key@=file://…` names, or returns the text as it is. */
export type ReadFile = (text: string) => string | Buffer

/**
 * Parses `Key=value,Other={Nested=[a,b]}` as AWS's command line does. The grammar, by example:
 *
 *     a=b        a=b,c=d        a=b,c        {a: [b, c]}
 *     a=[b,c]    a={b=c,d=[e]}  a='b, c'     a="b \" c"     a=b\,c    a@=file://path
 *
 * @throws ShorthandFault with the place
 */
export function parseShorthand(input: string, readFile: ReadFile): TreeMap<string | Buffer> {
  return new ShorthandReader(input, readFile).parameter()
}

// A word may hold nearly everything. Neither may start like a list, a map or a quoted text; what may follow differs: in the first value of a
// key an equals sign is text, in a further one it shows that a new key has begun.
const START = String.raw`!#-&(-+\--<>-Z\\-z|-\uffff`
const FIRST = new RegExp(String.raw`(?:\\,|[${START}])(?:\\,|[\s!#-&(-+\--\\^-|~-\uffff])*`, 'y')
const FURTHER = new RegExp(String.raw`(?:\\,|[${START}])(?:\\,|[\s!#-&(-+\--<>-\uffff])*`, 'y')
const SINGLE_QUOTED = /'(?:\\'|[^'])*'/y
const DOUBLE_QUOTED = /"(?:\\"|[^"])*"/y
const KEY = /[A-Za-z0-9\-_.#/:]*/y
const SPACE = /[ \t\n\r\v\f]*/y

class ShorthandReader {
  private at = 0
  private fromFile = false
  private readonly input: string
  private readonly readFile: ReadFile

  constructor(input: string, readFile: ReadFile) {
    this.input = input
    this.readFile = readFile
  }

  parameter() {
    const found = new Map<string, ShorthandValue>()
    const [key, value] = this.pair(() => this.values())
    found.set(key, value)
    let before = this.at
    while (this.at < this.input.length) {
      this.expect(',')
      const [next, its] = this.pair(() => this.values())
      if (found.has(next)) throw shorthandFault.duplicateKey(next, this.input, before + 1)
      found.set(next, its)
      before = this.at
    }
    return Object.fromEntries(found)
  }

  private pair(read: () => ShorthandValue): readonly [string, ShorthandValue] {
    const key = this.match(KEY) ?? ''
    this.fromFile = false
    this.match(SPACE)
    if (this.current() === '@') {
      this.at++
      this.fromFile = true
    }
    this.expect('=')
    return [key, read()]
  }

  private values(): ShorthandValue {
    if (this.at >= this.input.length) return ''
    if (this.current() === '[') return this.list()
    if (this.current() === '{') return this.map()
    return this.commaSeparated()
  }

  /** `b` alone, or `b,c` as a list; a word that turns out to be the next key is given back. */
  private commaSeparated(): ShorthandValue {
    const first = this.firstValue()
    this.match(SPACE)
    if (this.current() !== ',') return first
    this.expect(',')
    const list = [first]
    for (;;) {
      const value = this.furtherValue()
      if (value === undefined) break
      this.match(SPACE)
      if (this.at >= this.input.length) {
        list.push(value)
        break
      }
      if (this.current() !== ',') {
        this.backToComma()
        break
      }
      this.expect(',')
      list.push(value)
    }
    return list.length === 1 ? first : list
  }

  private furtherValue(): ShorthandValue | undefined {
    try {
      if (this.current() === "'") return this.quoted(SINGLE_QUOTED, "'")
      if (this.current() === '"') return this.quoted(DOUBLE_QUOTED, '"')
      return this.text(this.must(FURTHER, 'second'))
    } catch (error) {
      if (!(error instanceof ShorthandFault) || this.at >= this.input.length) throw error
      this.backToComma()
      return undefined
    }
  }

  private backToComma(): void {
    while (this.at > 0 && this.input[this.at] !== ',') this.at--
  }

  private list(): ShorthandValue {
    this.expect('[')
    const values: ShorthandValue[] = []
    while (this.current() !== ']') {
      values.push(this.nested())
      this.match(SPACE)
      if (this.current() !== ']') this.expectExactly(',')
      this.match(SPACE)
    }
    this.at++
    return values
  }

  private map(): ShorthandValue {
    this.expect('{')
    const found = new Map<string, ShorthandValue>()
    while (this.current() !== '}') {
      const [key, value] = this.pair(() => this.nested())
      this.match(SPACE)
      if (this.current() !== '}') {
        this.expectExactly(',')
        this.match(SPACE)
      }
      found.set(key, value)
    }
    this.at++
    return Object.fromEntries(found)
  }

  private nested(): ShorthandValue {
    if (this.current() === '[') return this.list()
    if (this.current() === '{') return this.map()
    return this.firstValue()
  }

  private firstValue(): ShorthandValue {
    if (this.current() === "'") return this.quoted(SINGLE_QUOTED, "'")
    if (this.current() === '"') return this.quoted(DOUBLE_QUOTED, '"')
    const word = this.match(FIRST)
    return word === undefined || word === '' ? '' : this.text(word)
  }

  private quoted(pattern: RegExp, quote: string): string | Buffer {
    const whole = this.must(pattern, quote === "'" ? 'singled quoted' : 'double quoted')
    return this.resolve(whole.slice(1, -1).replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\'))
  }

  private text(word: string): string | Buffer {
    return this.resolve(word.replaceAll('\\,', ',').trimEnd())
  }

  private resolve(text: string): string | Buffer {
    return this.fromFile ? this.readFile(text) : text
  }

  private expect(character: string): void {
    this.match(SPACE)
    this.expectExactly(character)
    this.match(SPACE)
  }

  private expectExactly(character: string): void {
    const found = this.current()
    if (found !== character) throw shorthandFault.unexpected(character, found ?? 'EOF', this.input, this.at)
    this.at++
  }

  private must(pattern: RegExp, name: string): string {
    const found = this.match(pattern)
    if (found === undefined) throw shorthandFault.unexpected(`<${name}>`, '<none>', this.input, this.at)
    return found
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.input)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }

  private current(): string | undefined {
    return this.input[this.at]
  }
}
