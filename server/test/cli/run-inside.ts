import { PassThrough } from 'node:stream'
import { run } from '../../../src/cli/run.ts'
import type { Surroundings } from '../../../src/cli/surroundings.ts'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Keys that any server of these tests takes. */
export const KEYS = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'hunter2secret',
}

/** Runs our command line in this process, with nothing but this environment and no waits between tries. */
export async function runInside(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const stdout = pipe()
  const stderr = pipe()
  const stdin = pipe()
  const surroundings: Surroundings = {
    env: { HOME: '/nonexistent', ...env },
    stdin: stdin.stream,
    stdout: stdout.stream,
    stderr: stderr.stream,
    now: () => Date.now(),
    dice: () => 0,
  }
  const code = await run(words, surroundings)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function pipe() {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  // A pipe is all that the command line wants of these where there is no terminal.
  return {
    stream: stream as unknown as NodeJS.WriteStream & NodeJS.ReadStream,
    text: () => Buffer.concat(chunks).toString(),
  }
}
