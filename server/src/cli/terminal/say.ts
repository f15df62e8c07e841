import type { Terminal } from './ask.ts'
import { escapeForTerminal } from './escape.ts'

/** Tells a person something, on standard error as questions are; what a server sent cannot steer the terminal. */
export function say(text: string, { stderr }: Pick<Terminal, 'stderr'>): void {
  stderr.write(`${escapeForTerminal(text, 'lines')}\n`)
}
