import type { Surroundings } from '../../surroundings.ts'
import { EXIT_CODES } from '../failure.ts'

/**
 * Awaits an answer. Ctrl-C meanwhile ends the program at once, as AWS's command line does it: by exit code, not by the signal, and with an empty
 * line that moves the shell's prompt below the `^C`.
 */
export async function interruptible<T>(answer: () => Promise<T>, { stdout }: Pick<Surroundings, 'stdout'>): Promise<T> {
  const end = () => {
    stdout.write('\n')
    process.exit(EXIT_CODES.Interrupted)
  }
  process.once('SIGINT', end)
  try {
    return await answer()
  } finally {
    process.off('SIGINT', end)
  }
}
