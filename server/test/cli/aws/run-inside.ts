import { PassThrough } from 'node:stream'
import { run } from '../../../src/cli/run.ts'
import type { Ended } from '../run-sparekey.ts'

/** Keys that any server of these tests takes. */
export const KEYS = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'hunter2secret',
}

/** What else a run may be given: what it reads, or who sits at its terminal, and the time that it takes for the present. */
interface Given {
  readonly stdin?: string
  /** Answers the questions of a terminal, which end with `: `, the first with 1. */
  readonly person?: (question: number) => string
  readonly now?: () => number
}

/** Runs our command line in this process, with nothing but this environment and no waits between tries. */
export async function runInside(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  { stdin = '', person, now = () => Date.now() }: Given = {},
): Promise<Ended & { readonly code: number }> {
  const [input, stdout, stderr] = [pipe(), pipe(), pipe()]
  if (person) seat(person, input.stream, stderr.stream)
  else input.stream.end(stdin)
  const code = await run(words, {
    env: { HOME: '/nonexistent', ...env },
    stdin: input.stream,
    stdout: stdout.stream,
    stderr: stderr.stream,
    now,
    dice: () => 0,
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function seat(
  person: (question: number) => string,
  stdin: NodeJS.ReadStream & NodeJS.WriteStream,
  stderr: NodeJS.WriteStream,
) {
  Object.assign(stdin, { isTTY: true, setRawMode: () => stdin })
  Object.assign(stderr, { isTTY: true })
  let questions = 0
  stderr.on('data', (chunk: Buffer) => {
    if (chunk.toString().endsWith(': ')) stdin.write(`${person(++questions)}\r`)
  })
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
