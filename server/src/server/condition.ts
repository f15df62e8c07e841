import { X509Certificate } from 'node:crypto'
import { readFileSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DAY, SECOND, type Clock } from '../kernel/clock.ts'
import type { Store } from '../store/ports/index.ts'

// What the doctor looks at once and a running server every so often.

/** Bytes. */
const LITTLE_ROOM = 1024 ** 3
const SOON = 14
/** Milliseconds. */
export const MOST_APART = 5 * SECOND

export interface Condition {
  readonly found: string
  /** What to do about it; absent where all is well. */
  readonly advice?: string
}

/** Room beside a database's file. */
export function roomBeside(file: string, free = freeBytes): Condition {
  const bytes = free(dirname(file))
  const found = `${(bytes / 1024 ** 3).toFixed(1)} GiB are free beside ${file}`
  return bytes < LITTLE_ROOM ? { found, advice: 'make room, or the database stops taking anything' } : { found }
}

/** @throws Error when there is no such folder */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** How long the certificate in a file is good. @throws Error when it cannot be read */
export function certificateIn(file: string, now: number): Condition {
  const { validTo, subject } = new X509Certificate(readFileSync(file))
  const days = Math.floor((Date.parse(validTo) - now) / DAY)
  const name = subject.replaceAll('\n', ', ')
  if (days < 0)
    return {
      found: `${name}, expired on ${new Date(validTo).toISOString().slice(0, 10)}`,
      advice: 'renew it: clients refuse to connect',
    }
  const found = `${name}, good for ${days} more days`
  return days < SOON ? { found, advice: 'renew it' } : { found }
}

/** Codes, windows and sessions are measured by the clocks of the servers. */
export async function clocksApart({
  store,
  now,
}: {
  readonly store: Pick<Store, 'clock'>
  readonly now: Clock
}): Promise<Condition> {
  const before = now()
  const milliseconds = (await store.clock()) - (before + now()) / 2
  const found = `this clock and the database's are ${(Math.abs(milliseconds) / SECOND).toFixed(1)} s apart`
  return Math.abs(milliseconds) > MOST_APART ? { found, advice: 'run a time service on both' } : { found }
}
