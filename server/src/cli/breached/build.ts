import { systemRandom } from '../../kernel/random.ts'
import { buildFilter } from '../../server/breached/build-filter.ts'
import { openFilter } from '../../server/breached/filter-file.ts'
import { measureFilter } from '../../server/breached/measure-filter.ts'
import { BadLine, type LineFormat } from '../../server/breached/read-hashes.ts'
import { CannotStart } from '../../server/master-key.ts'
import { Failure } from '../aws/failure.ts'
import type { Surroundings } from '../surroundings.ts'
import { escapeForTerminal } from '../terminal/escape.ts'
import { writeAll } from '../terminal/output.ts'
import { progress } from '../terminal/progress.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Makes the list and tells how good it is. A signal ends it without a trace on the disk. @throws CannotStart · Failure when it was interrupted */
export async function build(
  from: string,
  output: string,
  format: LineFormat,
  surroundings: Surroundings,
): Promise<number> {
  const stop = new AbortController()
  const interrupt = () => stop.abort(new Failure('Interrupted', 'Interrupted'))
  for (const signal of SIGNALS) process.once(signal, interrupt)
  try {
    const { lines, entries } = await buildFilter(from, output, {
      format,
      random: systemRandom,
      madeAt: surroundings.now(),
      signal: stop.signal,
      told: {
        read: progress(surroundings, 'reading', 'lines'),
        built: progress(surroundings, 'building', 'lines'),
      },
    })
    const list = openFilter(output)
    const { sample, falsePositives, lookUp } = measureFilter(list, systemRandom, () => performance.now())
    await writeAll(
      surroundings.stdout,
      [
        `${escapeForTerminal(output)}: ${entries} entries of ${lines} lines, ${list.bytes} bytes`,
        `false positives: ${falsePositives} of ${sample} random hashes (${((falsePositives / sample) * 100).toFixed(4)} %; 0.0015 % is expected)`,
        `look-up: ${lookUp.toFixed(1)} µs`,
        '',
      ].join('\n'),
    )
    return 0
  } catch (error) {
    if (error instanceof BadLine) throw new CannotStart(`${from}: ${error.message} Nothing was written.`)
    if (error instanceof Error && 'syscall' in error)
      throw new CannotStart(`The list cannot be made (${error.message}). Nothing was written.`)
    throw error
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt)
  }
}
