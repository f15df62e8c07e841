import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Surroundings } from '../surroundings.ts'
import { Failure } from '../aws/failure.ts'

type Terminal = Pick<Surroundings, 'stdin' | 'stderr'>

/** Asks a person for a line. Questions go to standard error: standard output is for answers. @throws Failure on Ctrl-C or the end of input */
export function ask(question: string, terminal: Terminal): Promise<string> {
  return askWith(question, terminal, terminal.stderr)
}

/** The same, but what is typed is not shown. */
export function askHidden(question: string, terminal: Terminal): Promise<string> {
  // The line editor echoes by writing; what it writes after the question goes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  terminal.stderr.write(question)
  return askWith('', terminal, nowhere).finally(() => terminal.stderr.write('\n'))
}

function askWith(question: string, { stdin }: Terminal, output: NodeJS.WritableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const editor = createInterface({ input: stdin, output, terminal: stdin.isTTY, historySize: 0 })
    let answered = false
    editor.question(question, (line) => {
      answered = true
      editor.close()
      resolve(line)
    })
    editor.once('SIGINT', () => editor.close())
    // Closing gives the terminal its usual mode back.
    editor.once('close', () => {
      if (!answered) reject(new Failure('Interrupted', 'Interrupted'))
    })
  })
}
