import type { Surroundings } from '../surroundings.ts'

/** Percent between two lines. */
const STEP = 10

/** A line that is written over, for a person; a program that reads the errors gets none, or a line at each tenth. `done` is a share of 1. */
export function progress(
  { stderr }: Pick<Surroundings, 'stderr'>,
  what: string,
  otherwise: 'nothing' | 'lines' = 'nothing',
): (done: number) => void {
  let shown = -1
  return (done) => {
    const exact = Math.floor(done * 100)
    const percent = stderr.isTTY ? exact : exact - (exact % STEP)
    if (percent === shown || (!stderr.isTTY && otherwise === 'nothing')) return
    shown = percent
    stderr.write(stderr.isTTY ? `\r${what}: ${percent} %${percent === 100 ? '\n' : ''}` : `${what}: ${percent} %\n`)
  }
}
