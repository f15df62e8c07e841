import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Source } from '../../config/environment.ts'

export interface Pager {
  readonly command: string
  /** Somebody set it; else it is the usual one, which not every machine has. */
  readonly chosen: boolean
}

/** Where long output goes: the program that shows it, or `undefined` for straight out. */
export function findPager(env: Source, configured: string | undefined): Pager | undefined {
  const chosen = env['AWS_PAGER'] ?? configured ?? env['PAGER']
  if (chosen === undefined) return { command: process.platform === 'win32' ? 'more' : 'less', chosen: false }
  return chosen.trim() === '' ? undefined : { command: chosen, chosen: true }
}

/** The pager could not be started. */
export class PagerMissing extends Error {
  override readonly name = 'PagerMissing'
}

/** What a shell answers for a program that is not there, or is none. */
const NO_PROGRAM: readonly unknown[] = [126, 127]

/** Shows the text; ends when the person leaves the pager. Text that fits the screen is just printed by the usual pager. @throws PagerMissing */
export async function page(text: string, pager: string, env: Source): Promise<void> {
  // Ctrl-C is for the pager, which stays: whoever started it may not leave before it.
  const stay = () => {}
  process.on('SIGINT', stay)
  try {
    const child = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: environmentOf(env) })
    // A pager that is left before the end closes its end of the pipe.
    child.stdin.on('error', () => {})
    child.stdin.end(text)
    const [code]: readonly unknown[] = await once(child, 'close')
    if (NO_PROGRAM.includes(code)) throw new PagerMissing(`The pager ${pager} cannot be started.`)
  } finally {
    process.off('SIGINT', stay)
  }
}

/** A pager has files, a shell and a history of its own: what is for us and for signing is not for it. */
function environmentOf(env: Source): Source {
  const its = Object.entries(env).filter(([name]) => !/^SPAREKEY_|^AWS_(ACCESS|SECRET|SESSION|SECURITY)_/i.test(name))
  return { LESS: 'FRX', ...Object.fromEntries(its) }
}
