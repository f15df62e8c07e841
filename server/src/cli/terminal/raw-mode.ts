import type { Surroundings } from '../surroundings.ts'

/** Node itself restores the terminal when it is ended by SIGINT or SIGTERM, not by these. Windows knows neither. */
const OTHER_ENDS = process.platform === 'win32' ? [] : (['SIGHUP', 'SIGQUIT'] as const)

/**
 * Takes the terminal into raw mode, where nothing that is typed is shown. Returns what gives it its usual mode back, which also happens when
 * the process is ended or stopped by a signal: the shell that is there then would be typed into blindly.
 */
export function rawMode(stdin: Surroundings['stdin']): () => void {
  stdin.setRawMode(true)
  const leave = (signal: NodeJS.Signals) => {
    restore()
    process.kill(process.pid, signal)
  }
  const restore = () => {
    for (const signal of OTHER_ENDS) process.off(signal, leave)
    stdin.setRawMode(false)
  }
  for (const signal of OTHER_ENDS) process.on(signal, leave)
  return restore
}
