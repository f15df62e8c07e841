import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** A real `sparekey dev` in a process of its own. */
export interface Node extends AsyncDisposable {
  readonly url: string
  readonly child: ChildProcess
  /** Waits for its end; it must be asked or killed before. */
  readonly ended: Promise<unknown>
}

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
/** No test of what survives runs into the rates. */
const NO_RATES = {
  SPAREKEY_MESSAGES_PER_DESTINATION: '1000',
  SPAREKEY_RATE_PER_ADDRESS: '100000',
  SPAREKEY_RATE_PER_CLIENT: '100000',
  SPAREKEY_RATE_PER_POOL: '100000',
}

export async function startNode(words: readonly string[], env: Readonly<Record<string, string>>): Promise<Node> {
  const child = spawn(process.execPath, [MAIN, 'dev', '--port', '0', ...words], {
    env: { PATH: process.env['PATH'], SPAREKEY_LOG_LEVEL: 'silent', ...NO_RATES, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
      const [, found] = /ready at (http:\S+)/.exec(text) ?? []
      if (found !== undefined) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${text}`)))
  })
  return {
    url,
    child,
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
