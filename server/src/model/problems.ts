/** The JSON has the wrong type somewhere: told before any constraint. */
export class SerializationFault extends Error {}

const LISTED = 20
const ECHOED = 1_024

/** The broken constraints of one request, in the words clients match: `1 validation error detected: Value at 'password' failed …`. */
export class Problems {
  count = 0
  readonly #entries: string[] = []
  readonly #missingSensitive: 'Value null at' | 'Value at'

  constructor(missingSensitive: 'Value null at' | 'Value at') {
    this.#missingSensitive = missingSensitive
  }

  /** `shown` is the value to echo; `undefined` for sensitive shapes. */
  add(path: string, constraint: string, shown: string | undefined): void {
    this.#push(
      () =>
        `${shown === undefined ? 'Value' : `Value '${clip(shown)}'`} at '${path}' failed to satisfy constraint: ${constraint}`,
    )
  }

  missing(path: string, sensitive: boolean): void {
    const start = sensitive ? this.#missingSensitive : 'Value null at'
    this.#push(() => `${start} '${path}' failed to satisfy constraint: Member must not be null`)
  }

  message(): string {
    return `${this.count} validation error${this.count === 1 ? '' : 's'} detected: ${this.#entries.join('; ')}`
  }

  /** All are counted, the first twenty are told. */
  #push(entry: () => string): void {
    this.count += 1
    if (this.#entries.length < LISTED) this.#entries.push(entry())
  }
}

function clip(text: string): string {
  return text.length <= ECHOED ? text.toWellFormed() : `${text.slice(0, ECHOED).toWellFormed()}…`
}
