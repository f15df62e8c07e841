import { escapeForTerminal } from '../terminal/escape.ts'
import { PROGRAM, type Failure, USAGE } from './failure.ts'
import type { ErrorFormat, OutputFormat } from './formats.ts'
import { printer } from './output/printer.ts'
import type { Value } from './output/value.ts'

/** What goes to standard error: as the newest AWS command line writes it, as 2.9 did (`legacy`), or as data. */
export function failureText(failure: Failure, format: ErrorFormat, terminal: boolean): string {
  const safe = (text: string) => (terminal ? escapeForTerminal(text, 'lines') : text)
  if (failure.kind === 'Interrupted') return ''
  if (failure.kind === 'UnknownOptions')
    return format === 'legacy'
      ? safe(`\n${USAGE}\n${failure.legacy}\n\n`)
      : safe(`\n${USAGE}\n\n${PROGRAM}: [ERROR]: ${failure.message}\n`)
  if (format === 'legacy') return safe(`\n${failure.legacy}\n`)
  if (failure.kind === 'General') return safe(line(failure.message))
  if (format === 'enhanced') return safe(line(told(failure)) + detailLines(failure))
  return asData(failure, format, terminal)
}

function line(message: string): string {
  return `\n${PROGRAM}: [ERROR]: ${message.trim()}\n`
}

function told(failure: Failure): string {
  return failure.kind === 'Service' ? failure.message : `An error occurred (${failure.kind}): ${failure.message}`
}

function fields(failure: Failure): { readonly [key: string]: Value } {
  if (failure.kind !== 'Service') return { Code: failure.kind, Message: failure.message }
  return JSON.parse(JSON.stringify(failure.details))
}

function detailLines(failure: Failure): string {
  const more = Object.entries(fields(failure)).filter(([key]) => !['code', 'message'].includes(key.toLowerCase()))
  if (more.length === 0) return ''
  const lines = more.map(
    ([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}\n`,
  )
  return `\nAdditional error details:\n${lines.join('')}`
}

function asData(failure: Failure, format: OutputFormat, terminal: boolean): string {
  let text = ''
  const print = printer(format, { operation: 'error', color: 'off', columns: 80, terminal }, (part) => (text += part))
  print(fields(failure))
  return text
}
