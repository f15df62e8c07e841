import { appendFileSync } from 'node:fs'

const FILE = process.env['SPAREKEY_TEST_SEEN']
const told = new Set<string>()

/** Notes for the end of the run that this operation was seen to answer so: `ok`, or the type of its error. */
export function noteSeen(operation: string, answer: string): void {
  const line = `${operation} ${answer}\n`
  if (FILE === undefined || told.has(line)) return
  told.add(line)
  appendFileSync(FILE, line)
}
