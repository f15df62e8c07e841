import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Sparekey {
  readonly child: ChildProcess
  /** Resolves with everything printed so far once the pattern is on standard output, rejects when the process ends first. */
  printed(pattern: RegExp): Promise<string>
  readonly ended: Promise<Ended>
}

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')

/** The real command line in a process of its own, with nothing of this one's settings; started by another program, if words of one are given. */
export function sparekey(
  args: readonly string[],
  env: Record<string, string> = {},
  by: readonly string[] = [],
): Sparekey {
  const [program = process.execPath, ...words] = [...by, process.execPath, MAIN, ...args]
  const child = spawn(program, words, {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => (stdout += chunk))
  child.stderr.on('data', (chunk) => (stderr += chunk))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
  return {
    child,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (pattern.test(stdout)) resolve(stdout)
        }
        child.stdout.on('data', look)
        look()
        void ended.then(() => reject(new Error(`ended before it printed ${pattern}: ${stderr}`)))
      }),
  }
}
