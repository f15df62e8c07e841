import { operationOf, SERVICE } from '../aws/names.ts'
import { isOwnCommand } from '../commands.ts'
import { operationPage } from './operation-page.ts'
import { ownPage } from './own-pages.ts'
import type { Page } from './page.ts'
import { programPage } from './program-page.ts'
import { apiPage } from './api-page.ts'
import { renderText, type Bold } from './text.ts'

/**
 * The page of help for the words of a command line, wrapped to a terminal so many characters wide; `help`, `--help` and `-h` among the words
 * do not count. Undefined where no page has these words.
 */
export function helpPage(words: readonly string[], width: number, bold: Bold = (text) => text): string | undefined {
  const page = pageOf(words.filter((word) => !ASKING.has(word)))
  return page && renderText(page, width, bold)
}

const ASKING: ReadonlySet<string> = new Set(['help', '--help', '-h'])

/** The page for the words of a command. */
export function pageOf([first, second, ...rest]: readonly string[]): Page | undefined {
  if (first === undefined) return programPage()
  if (rest.length > 0) return undefined
  if (first === SERVICE) return second === undefined ? apiPage() : pageOfOperation(second)
  if (isOwnCommand(first))
    return second === undefined || `${first} ${second}` === 'config print' ? ownPage(first) : undefined
  return second === undefined ? pageOfOperation(first) : undefined
}

function pageOfOperation(command: string): Page | undefined {
  const name = operationOf(command)
  return name && operationPage(name)
}
