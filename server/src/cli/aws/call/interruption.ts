import type { Surroundings } from '../../surroundings.ts'
import { endInterrupted } from '../../terminal/interrupted.ts'

/** Awaits an answer. Ctrl-C meanwhile ends the program at once. */
export async function interruptible<T>(answer: () => Promise<T>, { stdout }: Pick<Surroundings, 'stdout'>): Promise<T> {
  const end = () => endInterrupted(stdout)
  process.once('SIGINT', end)
  try {
    return await answer()
  } finally {
    process.off('SIGINT', end)
  }
}
