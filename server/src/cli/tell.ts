import type { OperatorOutcome } from '../server/operator/index.ts'
import type { Surroundings } from './surroundings.ts'
import { escapeForTerminal } from './terminal/escape.ts'
import { writeAll } from './terminal/output.ts'

/** Prints the answer, or everything that is wrong; returns the exit code. */
export async function tell<T>(
  { stdout, stderr }: Surroundings,
  output: 'text' | 'json',
  outcome: OperatorOutcome<T>,
  asText: (answer: T) => string,
): Promise<number> {
  if ('problems' in outcome) {
    await writeAll(stderr, outcome.problems.map((problem) => `sparekey: ${escapeForTerminal(problem)}.\n`).join(''))
    return 1
  }
  await writeAll(stdout, output === 'json' ? `${JSON.stringify(outcome.answer, null, 2)}\n` : asText(outcome.answer))
  return 0
}
