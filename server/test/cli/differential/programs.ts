import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { awsClis } from '../../aws-clis.ts'
import { runInside } from '../aws/run-inside.ts'

export interface Ended {
  /** Or the signal that ended it, in words. */
  readonly code: number | string
  readonly stdout: string
  readonly stderr: string
}

export type Environment = Readonly<Record<string, string>>

export interface Program {
  readonly name: 'aws' | 'sparekey'
  readonly version: string
  /** Beside what the case says. */
  readonly env: Environment
  /** Runs it with these words, nothing but this environment, in this folder. */
  execute(words: readonly string[], env: Environment, folder: string, stdin: string): Promise<Ended>
}

const PATIENCE_MS = 60_000

/** The form of errors of the AWS CLI 2.9; what we write by default is that of later ones. */
const LIKE_2_9: Environment = { AWS_CLI_ERROR_FORMAT: 'legacy' }

/** Our command line as it is installed: a process of its own. */
export const sparekey: Program = {
  name: 'sparekey',
  version: 'this checkout',
  env: LIKE_2_9,
  execute: separate(process.execPath, join(import.meta.dirname, '..', '..', '..', 'bin', 'sparekey.mjs')),
}

/**
 * Our command line within this process, where hundreds of runs take seconds, and without the waits between attempts. It
 * changes the working directory and the time zone of the process: one at a time.
 */
export const sparekeyInside: Program = { ...sparekey, execute: inside }

/** The AWS CLI of the version the recorded outcomes and the known differences are told for, or nothing. */
export function findAws(): Program | undefined {
  const cli = awsClis().find(({ version }) => version.startsWith('2.9.'))
  return cli && { name: 'aws', version: cli.version, env: {}, execute: separate(cli.path) }
}

export function separate(command: string, ...first: readonly string[]): Program['execute'] {
  return (words, env, folder, stdin) =>
    new Promise((resolve) => {
      const child = spawn(command, [...first, ...words], { env, cwd: folder, timeout: PATIENCE_MS, stdio: 'pipe' })
      const stdout = gathered(child.stdout)
      const stderr = gathered(child.stderr)
      // A program that does not read its input closes the pipe: that is no failure of the case.
      child.stdin.on('error', () => undefined)
      child.stdin.end(stdin)
      child.once('close', (code, signal) =>
        resolve({ code: code ?? `ended by ${signal}`, stdout: stdout(), stderr: stderr() }),
      )
    })
}

async function inside(words: readonly string[], env: Environment, folder: string, stdin: string): Promise<Ended> {
  const [before, zone] = [process.cwd(), process.env['TZ']]
  process.chdir(folder)
  process.env['TZ'] = env['TZ']
  try {
    return await runInside(words, env, { stdin, now: () => Date.UTC(2024, 0, 2) })
  } finally {
    process.chdir(before)
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
}

function gathered(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}
