import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** Whether this program runs from a checkout of its source. */
export function inCheckout(): boolean {
  return existsSync(join(ROOT, 'tools', 'ensure.mjs'))
}

/** Where `dev` keeps its database when nothing else is said: in a checkout its own git-ignored folder. */
export function defaultFolder(): string {
  return inCheckout() ? join(ROOT, '.data') : join(homedir(), '.local', 'share', 'sparekey')
}
