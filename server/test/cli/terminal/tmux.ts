import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export const tmux = findTmux()

function findTmux(): string | undefined {
  try {
    return execFileSync('tmux', ['-V'], { encoding: 'utf8' }).trim()
  } catch {
    // No terminal emulator here: the tests that want one are skipped by name.
    return undefined
  }
}

export interface Screen extends Disposable {
  /** Types as a person would; `Enter` and `C-c` are keys. */
  type(...keys: readonly string[]): void
  /** What is on the screen, without empty lines at its end. */
  text(): string
  /** Whether anything on the screen is coloured or bold. */
  colours(): boolean
  /** Types a key again and again until the pattern is there: what is typed while Ctrl-C is dealt with is lost. @throws Error where it does not come */
  press(key: string, pattern: RegExp): Promise<void>
  /** Waits until the pattern is on the screen. @throws Error with the screen where it does not come */
  shows(pattern: RegExp): Promise<string>
}

const PATIENCE_MS = 15_000
const LOOK_MS = 30
/** Within which a program that heard a key shows what it does. */
const HEARD_MS = 1_500

/** A terminal of its own with a plain shell in it, which has nothing but this environment. */
export async function screen(
  env: Readonly<Record<string, string>>,
  size: { columns: number; rows: number },
): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'sparekey-tmux-'))
  const call = (...words: readonly string[]) =>
    execFileSync('tmux', ['-S', join(folder, 'socket'), '-f', '/dev/null', ...words], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder, TERM: 'xterm-256color', LANG: 'C.UTF-8', PS1: '$ ', ...env },
    })
  call('new-session', '-d', '-c', folder, '-x', String(size.columns), '-y', String(size.rows), 'sh')
  const text = () => call('capture-pane', '-p').trimEnd()
  const opened: Screen = {
    type: (...keys) => void call('send-keys', '--', ...keys),
    text,
    colours: () => call('capture-pane', '-p', '-e').includes('\u001b['),
    async press(key, pattern) {
      for (let left = PATIENCE_MS; left > 0; left -= HEARD_MS) {
        opened.type(key)
        for (let soon = HEARD_MS; soon > 0; soon -= LOOK_MS) {
          if (pattern.test(text())) return
          await wait(LOOK_MS)
        }
      }
      throw new Error(`${key} does not bring ${pattern}:\n${text()}`)
    },
    async shows(pattern) {
      for (let left = PATIENCE_MS; left > 0; left -= LOOK_MS) {
        const now = text()
        if (pattern.test(now)) return now
        await wait(LOOK_MS)
      }
      throw new Error(`the terminal does not show ${pattern}:\n${text()}`)
    },
    [Symbol.dispose]() {
      call('kill-server')
      rmSync(folder, { recursive: true, force: true })
    },
  }
  try {
    // The shell is there.
    await opened.shows(/[$#]/)
    return opened
  } catch (error) {
    opened[Symbol.dispose]()
    throw error
  }
}
