import { StringDecoder } from 'node:string_decoder'
import type { Surroundings } from '../surroundings.ts'
import { Failure } from '../aws/failure.ts'
import { heldKeyboard } from './keyboard.ts'
import { rawMode } from './raw-mode.ts'

/** Where a person is asked. */
export type Terminal = Pick<Surroundings, 'stdin' | 'stderr'>

/** Asks a person for a line. Questions go to standard error: standard output is for answers. @throws Failure on Ctrl-C or the end of input */
export function ask(question: string, terminal: Terminal): Promise<string> {
  return readLine(terminal, { prompt: () => question, echo: 'shown' })
}

/** The same, but what is typed is not shown. */
export function askHidden(question: string, terminal: Terminal): Promise<string> {
  return readLine(terminal, { prompt: () => question, echo: 'hidden' })
}

/** Asks without showing what is typed, with a question that says what is still missing. */
export function askHiddenWith(question: (typed: string) => string, terminal: Terminal): Promise<string> {
  return readLine(terminal, { prompt: question, echo: 'hidden' })
}

interface Manner {
  readonly prompt: (typed: string) => string
  readonly echo: 'shown' | 'hidden'
}

/** Sequences that arrow keys, function keys and bracketed paste send. */
// oxlint-disable-next-line no-control-regex -- they begin with the escape character
const KEY_SEQUENCE = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|O.)/g

/**
 * Reads one line in raw mode, which is the only one that does not echo; the terminal gets its usual mode back however it ends. What was typed
 * ahead stays for the next question.
 */
function readLine({ stdin, stderr }: Terminal, { prompt, echo }: Manner): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed = ''
    // A paste comes in parts, and a part may end inside a character.
    const decoder = new StringDecoder('utf8')
    let shown = prompt(typed)
    stderr.write(shown)
    const keyboard = heldKeyboard(stdin)
    const ahead = keyboard?.lend()
    const usualMode = keyboard ? undefined : rawMode(stdin)

    const end = (rest: string) => {
      stdin.off('data', onData)
      stdin.off('end', onEnd)
      if (keyboard) keyboard.takeBack(rest)
      else {
        usualMode?.()
        stdin.pause()
        if (rest !== '') stdin.unshift(Buffer.from(rest))
      }
      stderr.write('\n')
    }
    const interrupt = () => {
      end('')
      reject(new Failure('Interrupted', 'Interrupted'))
    }
    const change = (next: string) => {
      if (echo === 'shown')
        stderr.write(
          next.length > typed.length ? next.slice(typed.length) : '\b \b'.repeat([...typed].length - [...next].length),
        )
      typed = next
      const now = prompt(typed)
      if (now !== shown) stderr.write(`\r\u001b[K${now}`)
      shown = now
    }
    const onEnd = () => interrupt()
    const onData = (chunk: Buffer) => {
      const characters = [...decoder.write(chunk).replace(KEY_SEQUENCE, '')]
      for (const [at, character] of characters.entries()) {
        if (character === '\r' || character === '\n') {
          end(characters.slice(at + 1).join(''))
          return resolve(typed)
        }
        if (character === '\u0003' || (character === '\u0004' && typed === '')) return interrupt()
        if (character === '\u007f' || character === '\b') change([...typed].slice(0, -1).join(''))
        else if (character === '\u0015') change('')
        else if (character >= ' ') change(typed + character)
      }
    }
    stdin.on('data', onData)
    stdin.once('end', onEnd)
    stdin.resume()
    if (ahead && ahead.length > 0) onData(ahead)
  })
}
