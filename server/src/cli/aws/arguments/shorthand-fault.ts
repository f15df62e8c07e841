/** A text that is no shorthand: what was wrong and, by an arrow below the text, where. */
export class ShorthandFault extends Error {
  override readonly name = 'ShorthandFault'
  /** As version 2.9 wrote it. */
  readonly legacy: string

  constructor(message: string, legacy = message) {
    super(message)
    this.legacy = legacy
  }
}

/** What can be wrong with shorthand; `at` counts from 0. */
export const shorthandFault = {
  unexpected(expected: string, received: string, input: string, at: number) {
    const what = `Expected: '${expected}', received: '${received}' for input:`
    const where = pointAt(input, at)
    return new ShorthandFault(`${what}\n ${where}`, `${what}\n${where}`)
  },
  duplicateKey: (key: string, input: string, at: number) =>
    new ShorthandFault(
      `Second instance of key "${key}" encountered for input:\n${pointAt(input, at)}\nThis is often because there is a preceding "," instead of a space.`,
    ),
  document: (member: string) =>
    new ShorthandFault(
      `Shorthand syntax does not support document types. Use JSON input for top-level argument to specify nested parameter: ${member}`,
    ),
}

/** The text up to the end of the line at fault, an arrow under the place, then the rest. */
function pointAt(input: string, at: number): string {
  const lineStart = input.lastIndexOf('\n', at - 1) + 1
  const found = input.indexOf('\n', at)
  const lineEnd = found === -1 ? input.length : found
  return `${input.slice(0, lineEnd)}\n${' '.repeat(at - lineStart)}^${input.slice(lineEnd)}`
}
