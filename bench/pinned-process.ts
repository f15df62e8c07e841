import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A server of a benchmark in a process of its own, on the first core where that can be asked for. */
export interface PinnedProcess extends AsyncDisposable {
  readonly url: string
  /** Seconds of processor time so far, all threads. */
  cpu(): number
  /** MiB. */
  rss(): number
}

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
const TASKSET = '/usr/bin/taskset'

export async function pinnedProcess(args: readonly string[]): Promise<PinnedProcess> {
  const { file, args: all } = onFirstCore('server-process.ts', args)
  const child = spawn(file, all, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once('exit', () => reject(new Error('the server of the benchmark ended')))
  })
  return {
    url,
    cpu: () => cpuOf(child),
    rss: () => rssOf(child),
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The command that runs a script of this folder there. */
export function onFirstCore(
  script: string,
  args: readonly string[],
): { readonly file: string; readonly args: string[] } {
  const node = [process.execPath, join(import.meta.dirname, script), ...args]
  const [file = '', ...rest] = existsSync(TASKSET) ? [TASKSET, '-c', '0', ...node] : node
  return { file, args: rest }
}

function cpuOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

function rssOf({ pid }: ChildProcess): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
