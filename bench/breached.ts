import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '..', 'server', 'src', 'main.ts')
const LINES_AT_A_TIME = 100_000
/** Milliseconds between two looks at the memory. */
const LOOK = 50

/**
 * `npm run bench -- breached [--lines 10000000]`: builds a list of as many generated lines, in no order, by the command itself in a process of its own.
 * Linux alone tells how much memory a process had at most.
 */
export async function run(args: readonly string[]): Promise<void> {
  const lines = Number(args.includes('--lines') ? args[args.indexOf('--lines') + 1] : '10000000')
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-bench-'))
  try {
    const source = join(folder, 'hashes.txt')
    generate(source, lines)
    console.log(`${lines} lines in no order, ${(statSync(source).size / 2 ** 20).toFixed(0)} MiB`)
    const began = performance.now()
    const child = spawn(process.execPath, [MAIN, 'breached', 'build', source], {
      stdio: ['ignore', 'inherit', 'ignore'],
    })
    let peak = 0
    const looking = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), LOOK)
    const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
    clearInterval(looking)
    if (code !== 0) throw new Error(`sparekey breached build ended with ${code}`)
    console.log(`time: ${((performance.now() - began) / 1_000).toFixed(1)} s, measuring included`)
    console.log(`peak RSS: ${(peak / 1_024).toFixed(0)} MiB`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function generate(file: string, lines: number): void {
  const descriptor = openSync(file, 'w')
  for (let from = 0; from < lines; from += LINES_AT_A_TIME) {
    const count = Math.min(LINES_AT_A_TIME, lines - from)
    const text = Array.from({ length: count }, (_, i) => {
      const sha1 = createHash('sha1')
        .update(`bench ${from + i}`)
        .digest('hex')
        .toUpperCase()
      return `${sha1}:${1 + (i % 97)}\r\n`
    })
    writeSync(descriptor, text.join(''))
  }
  closeSync(descriptor)
}

/** KiB; 0 once the process has ended. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0')
  } catch {
    return 0
  }
}
