import type { Surroundings } from '../surroundings.ts'
import { endInterrupted } from './interrupted.ts'
import { rawMode } from './raw-mode.ts'

type Stdin = Surroundings['stdin']

/** The terminal's keys while several questions follow each other. */
export interface Keyboard {
  /** A question reads by itself now. Returns what was typed ahead of it. */
  lend(): Buffer
  /** The question is answered; `rest` was typed after its answer. */
  takeBack(rest: string): void
}

const held = new WeakMap<Stdin, Keyboard>()

/** The keyboard that is held for this terminal, if one is. */
export function heldKeyboard(stdin: Stdin): Keyboard | undefined {
  return held.get(stdin)
}

/**
 * Holds the keyboard for as long as questions are asked: what is typed between two of them, a password typed ahead, is kept for the next and
 * not shown. Ctrl-C still ends the program.
 */
export function holdKeyboard({ stdin, stdout }: Pick<Surroundings, 'stdin' | 'stdout'>): Disposable {
  const usualMode = rawMode(stdin)
  let ahead: Buffer = Buffer.alloc(0)
  const onData = (chunk: Buffer) => {
    if (chunk.includes(CTRL_C)) {
      release()
      // There is nobody here to hand a failure to.
      endInterrupted(stdout)
    }
    ahead = Buffer.concat([ahead, chunk])
  }
  const listen = () => {
    stdin.on('data', onData)
    stdin.resume()
  }
  const release = () => {
    stdin.off('data', onData)
    held.delete(stdin)
    usualMode()
    stdin.pause()
    if (ahead.length > 0) stdin.unshift(ahead)
  }
  held.set(stdin, {
    lend() {
      stdin.off('data', onData)
      const typed = ahead
      ahead = Buffer.alloc(0)
      return typed
    },
    takeBack(rest) {
      ahead = Buffer.from(rest)
      listen()
    },
  })
  listen()
  return { [Symbol.dispose]: release }
}

const CTRL_C = 0x03
