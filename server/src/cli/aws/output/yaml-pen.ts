/** Beyond this column a text goes on in the next line at its next blank. */
const bestWidth = 80

const ascii = /^[ -~]*$/

/**
 * Where the emitter stands on its line. `fresh`: nothing but indentation and `- ` or `? ` is on the line; `spaced`: a blank or an
 * indentation was last.
 */
export class YamlPen {
  readonly #parts: string[] = []
  #column = 0
  #spaced = true
  #fresh = true

  get text(): string {
    return this.#parts.join('')
  }

  get full(): boolean {
    return this.#column > bestWidth
  }

  /** Whether a text that is not longer leaves its line room. */
  hasRoom(length: number): boolean {
    return this.#column + length <= bestWidth
  }

  get fresh(): boolean {
    return this.#fresh
  }

  /** Writes right behind what was written. */
  put(text: string): void {
    this.#parts.push(text)
    this.#column += ascii.test(text) ? text.length : Array.from(text).length
    this.#spaced = false
    this.#fresh = false
  }

  /** Makes the blank before a word, where there is none. */
  space(): void {
    if (!this.#spaced) this.put(' ')
    this.#spaced = true
  }

  /** Writes `-`, `?` or `:` at the start of a line; what follows may start a block on the same line. */
  bullet(text: string): void {
    this.#write(text)
    this.#spaced = false
  }

  break(text: string): void {
    this.#parts.push(text)
    this.#column = 0
    this.#fresh = true
  }

  indent(column: number): void {
    if (!this.#fresh || this.#column > column || (this.#column === column && !this.#spaced)) this.break('\n')
    if (this.#column < column) this.#write(' '.repeat(column - this.#column))
    this.#spaced = true
    this.#fresh = true
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#column += text.length
  }
}
