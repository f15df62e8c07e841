import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Engine } from '../open-store.ts'

const script = fileURLToPath(new URL('child.ts', import.meta.url))

export interface Writer {
  readonly process: ChildProcess
  /** What it has printed. */
  readonly lines: readonly string[]
  /** Waits until it has printed so many lines, or has ended. */
  until(count: number): Promise<void>
  /** Kills it, if it still runs, and waits for its end. */
  kill(): Promise<void>
}

/** Another process that writes into the store of the folder. `shell` runs before it, in the same process. */
export function startWriter(engine: Engine, folder: string, first: number, shell = ''): Writer {
  const child = spawn(
    '/bin/sh',
    ['-c', `${shell} exec "$0" "$@"`, process.execPath, script, engine.name, folder, String(first)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const lines: string[] = []
  let wake = () => {}
  let ended = false
  const input = createInterface({ input: child.stdout })
  input.on('line', (line) => {
    lines.push(line)
    wake()
  })
  const end = new Promise<void>((resolve) => {
    let open = 2
    const part = () => {
      if (--open > 0) return
      ended = true
      wake()
      resolve()
    }
    input.on('close', part)
    child.on('exit', part)
  })
  return {
    process: child,
    lines,
    async until(count) {
      while (lines.length < count && !ended) await new Promise<void>((resolve) => (wake = resolve))
    },
    async kill() {
      child.kill('SIGKILL')
      await end
    },
  }
}
