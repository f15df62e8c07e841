import { isOwnCommand } from './commands.ts'
import { ownSurroundings, type Surroundings } from './surroundings.ts'
import { UsageError } from './usage-error.ts'

/** Runs one command and returns the exit code. Each command loads what it needs and nothing else: starting is most of what a short one costs. */
export async function run(argv: readonly string[], surroundings: Surroundings = ownSurroundings()): Promise<number> {
  listenToErrors(surroundings)
  try {
    return await command(argv, surroundings)
  } catch (error) {
    return complain(error, surroundings)
  }
}

async function command(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name, ...rest] = argv
  if (name !== undefined && isOwnCommand(name) && asksForHelp(rest))
    return (await import('./help/show-help.ts')).showHelp([name], surroundings)
  switch (name) {
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      return (await import('./help/show-help.ts')).showHelp(rest, surroundings)
    case 'dev':
      return (await import('./dev.ts')).dev(rest)
    case 'init':
      return (await import('./init/run.ts')).init(rest, surroundings)
    case 'serve':
      return (await import('./serve/run.ts')).serve(rest, surroundings)
    case 'keys':
      return (await import('./keys/run.ts')).keys(rest, surroundings)
    case 'doctor':
      return (await import('./doctor/run.ts')).doctor(rest, surroundings)
    case 'backup':
      return (await import('./backup/run.ts')).backup(rest, surroundings)
    case 'restore':
      return (await import('./backup/run.ts')).restore(rest, surroundings)
    case 'breached':
      return (await import('./breached/run.ts')).breached(rest, surroundings)
    case 'explain':
      return (await import('./explain/run.ts')).explain(rest, surroundings)
    case 'outbox':
      return (await import('./outbox/run.ts')).outbox(rest, surroundings)
    case 'mail':
      return (await import('./mail/run.ts')).mail(rest, surroundings)
    case 'sms':
      return (await import('./sms/run.ts')).sms(rest, surroundings)
    case 'audit':
      return (await import('./audit/run.ts')).audit(rest, surroundings)
    case 'pool':
      return (await import('./pool/run.ts')).pool(rest, surroundings)
    case 'config':
      return (await import('./config-print.ts')).config(rest, surroundings)
    case 'reset':
      return (await import('./reset/run.ts')).reset(rest, surroundings)
    case 'completion':
    case 'complete':
      return (await import('./completion/run.ts')).completion(name, rest, surroundings)
    default:
      return (await import('./aws/run.ts')).runAws(argv, surroundings)
  }
}

function asksForHelp(words: readonly string[]): boolean {
  return words[0] === 'help' || words.includes('--help')
}

/** What cannot be written is told by the write itself; an error of the stream without a listener would end the process with a trace. */
function listenToErrors({ stdout, stderr }: Surroundings): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
}

/** Errors an operator can mend are told in their own words; anything else is a bug and shows where it came from. */
async function complain(error: unknown, surroundings: Surroundings): Promise<number> {
  if (error instanceof UsageError) {
    surroundings.stderr.write(`sparekey: ${error.message} See sparekey --help.\n`)
    return 2
  }
  if (error instanceof Error && error.name === 'Failure') {
    const { tellFailure } = await import('./aws/tell-failure.ts')
    return tellFailure(error, { options: new Map(), profile: undefined }, surroundings)
  }
  const { stderr } = surroundings
  const { ConfigurationError } = await import('../config/read-settings.ts')
  if (error instanceof ConfigurationError) {
    stderr.write(
      `sparekey: the configuration cannot be used:\n${error.problems.map((problem) => `  ${problem}\n`).join('')}`,
    )
    return 1
  }
  const known = error instanceof Error && ['CannotStart', 'StoreCannotOpen'].includes(error.name)
  stderr.write(`sparekey: ${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  return 1
}
