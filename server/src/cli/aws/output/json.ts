import type { Value } from './value.ts'

/** JSON with four spaces; only quotes, backslashes and C0 are escaped, as everywhere in JSON. */
export function jsonText(value: Value): string {
  return `${JSON.stringify(value, undefined, 4)}\n`
}
