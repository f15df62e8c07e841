import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..', '..')

/** The exact version that this checkout brings along. */
export function pinned(name: string): string {
  const version = read('package.json').devDependencies?.[name]
  if (version === undefined) throw new Error(`${name} is no dependency of the tests`)
  return version
}

export function ownVersion(): string {
  return read('server', 'package.json').version ?? ''
}

function read(...path: readonly string[]) {
  return JSON.parse(readFileSync(join(root, ...path), 'utf8')) as {
    readonly version?: string
    readonly devDependencies?: Readonly<Record<string, string>>
  }
}
