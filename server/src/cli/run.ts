import { readFileSync } from 'node:fs'
import { ConfigurationError, environment, printSettings } from '../config/read-settings.ts'
import { dev, devUsage } from './dev.ts'
import { UsageError } from './usage-error.ts'

const usage = `Usage: sparekey <command>

  dev             run a server for development (sparekey dev --help)
  config print    show every setting and where it comes from; secrets are not shown
  --version       show the version
  --help          show this
`

/** Runs one command and returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    await command(argv)
    return 0
  } catch (error) {
    return complain(error)
  }
}

async function command([name, ...rest]: readonly string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return print(usage)
  if (name === '--version') return print(`${version()}\n`)
  if (name === 'dev') return rest.includes('--help') ? print(devUsage) : dev(rest)
  if (name === 'config' && rest[0] === 'print' && rest.length === 1) return print(`${printSettings(environment())}\n`)
  throw new UsageError(`There is no command ${[name, ...rest].join(' ')}.`)
}

/** Errors an operator can mend are told in their own words; anything else is a bug and shows where it came from. */
function complain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`sparekey: ${error.message} See sparekey --help.\n`)
    return 2
  }
  if (error instanceof ConfigurationError) {
    process.stderr.write(
      `sparekey: the configuration cannot be used:\n${error.problems.map((problem) => `  ${problem}\n`).join('')}`,
    )
    return 1
  }
  const known = error instanceof Error && ['CannotStart', 'StoreCannotOpen'].includes(error.name)
  process.stderr.write(`sparekey: ${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  return 1
}

function print(text: string): void {
  process.stdout.write(text)
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}
