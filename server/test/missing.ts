import { spawnSync } from 'node:child_process'

/** What the name of a test ends in that needs programs which this machine lacks: it is skipped, and named at the end. */
export function missing(...programs: readonly string[]): string {
  const without = programs.filter((program) => spawnSync(program, ['--version']).error)
  return without.length === 0 ? '' : ` (SKIPPED: no ${without.join(', no ')} on this machine)`
}
