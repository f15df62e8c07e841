import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ranWithFile = join(import.meta.dirname, 'ran-with.json')

/** Versions of the clients that a machine has or has not, as tools/record-clients.ts met them. */
export function ranWith(): Readonly<Record<string, string | null>> {
  return JSON.parse(readFileSync(ranWithFile, 'utf8')) as Record<string, string | null>
}
