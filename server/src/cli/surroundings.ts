import { environment, type Source } from '../config/environment.ts'
import { systemClock } from '../kernel/clock.ts'
import { systemDice, type Dice } from '../kernel/dice.ts'

/** What a command may touch besides its words. */
export interface Surroundings {
  readonly env: Source
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly dice: Dice
}

/** Those of this process. */
export function ownSurroundings(): Surroundings {
  return {
    env: environment(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: systemClock,
    dice: systemDice,
  }
}
