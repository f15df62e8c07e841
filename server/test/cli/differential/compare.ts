import { isDeepStrictEqual } from 'node:util'
import type { Case, Outcome } from './case.ts'
import { allowedFor } from './differences.ts'

/** What of an outcome is compared, each for itself. */
export const parts = ['code', 'requests', 'stdout', 'stderr'] as const
export type Part = (typeof parts)[number]

/** A part that differs and may not, with what both gave; or one that may differ and no longer does. */
export type Mismatch =
  | { readonly case: string; readonly part: Part; readonly aws: unknown; readonly sparekey: unknown }
  | { readonly case: string; readonly part: Part; readonly noLongerNeeded: string }

export function compared(the: Case, aws: Outcome, sparekey: Outcome): readonly Mismatch[] {
  const allowed = allowedFor(the.name)
  return parts.flatMap((part): readonly Mismatch[] => {
    const why = allowed.get(part)
    const same = isDeepStrictEqual(plain(aws[part]), plain(sparekey[part]))
    if (same && why !== undefined) return [{ case: the.name, part, noLongerNeeded: why }]
    if (same || why !== undefined) return []
    return [{ case: the.name, part, aws: aws[part], sparekey: sparekey[part] }]
  })
}

/** As a recorded outcome comes back from its file: without what is undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
