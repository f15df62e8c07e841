import type { Surroundings } from '../surroundings.ts'

/** A line that is written over, for a person; a program that reads the errors gets none. `done` is a share of 1. */
export function progress({ stderr }: Pick<Surroundings, 'stderr'>, what: string): (done: number) => void {
  let shown = -1
  return (done) => {
    const percent = Math.floor(done * 100)
    if (!stderr.isTTY || percent === shown) return
    shown = percent
    stderr.write(`\r${what}: ${percent} %${percent === 100 ? '\n' : ''}`)
  }
}
