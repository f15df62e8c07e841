import { appendFile } from 'node:fs/promises'
import type { Sink } from './sink.ts'

/** Appends to a file that only its owner reads. It is opened each time, so that whoever rotates it need not say so. */
export function fileSink(path: string): Sink {
  return {
    write: (lines) => appendFile(path, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 }),
  }
}
