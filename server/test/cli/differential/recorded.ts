import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from './case.ts'

/** What the genuine AWS CLI did in the cases of a theme, by name of the case. */
export interface Recorded {
  readonly version: string
  readonly outcomes: Readonly<Record<string, Outcome>>
}

export function recordedFile(theme: string): string {
  return join(import.meta.dirname, 'recorded', `${theme}.json`)
}

export function recorded(theme: string): Recorded {
  const file = recordedFile(theme)
  if (!existsSync(file)) return { version: 'none', outcomes: {} }
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded
}
