/**
 * Makes the manual pages: `node tools/make-man.ts` writes those of `server/man`, `node tools/make-man.ts sign-up` prints the one of a command.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pageOf } from '../server/src/cli/help/pages.ts'
import { renderRoff } from '../server/src/cli/help/roff.ts'

const root = new URL('../', import.meta.url)
/** The commands whose pages are part of the package. */
const COMMANDS = [[], ['cognito-idp'], ['forgot-password'], ['confirm-forgot-password'], ['reset']] as const

/** Path from the root and text of every manual page. */
export function manPages(): ReadonlyMap<string, string> {
  return new Map(COMMANDS.map((words) => [`server/man/${['sparekey', ...words].join('-')}.1`, manPage(words)] as const))
}

/** The manual page of a command. @throws Error where there is no such command */
export function manPage(words: readonly string[]): string {
  const page = pageOf(words)
  if (!page) throw new Error(`there is no command ${words.join(' ')}`)
  const { version } = JSON.parse(readFileSync(new URL('server/package.json', root), 'utf8'))
  return renderRoff(page, version)
}

if (import.meta.main) {
  const words = process.argv.slice(2)
  if (words.length > 0) process.stdout.write(manPage(words))
  else for (const [path, text] of manPages()) writeFileSync(new URL(path, root), text)
}
