import { fork, type ChildProcess } from 'node:child_process'
import { statSync } from 'node:fs'
import { LONGEST_RETURN, type FunctionTarget, type Outcome } from '../function-target.ts'

/** What goes to the process of a module. */
export interface ToModule {
  readonly id: number
  readonly arn: string
  readonly invocation: string
  readonly payload: string
}

/** What comes back: which files it has loaded, or how a run ended. */
export type FromModule =
  | { readonly kind: 'loaded'; readonly files: readonly string[] }
  | { readonly kind: 'returned'; readonly id: number; readonly payload: string }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

interface Running {
  readonly child: ChildProcess
  readonly waiting: Map<number, (outcome: Outcome) => void>
  /** Files it has loaded, each with the time it was changed. */
  readonly files: Map<string, number>
}

/**
 * A function in a file of this machine, for development. It runs in a process of its own, which is begun anew when one of its files was changed and stopped
 * when a call takes too long: nothing that it does can reach the server's memory or hold its event loop.
 */
export function moduleTarget(
  { file, handler }: { readonly file: string; readonly handler: string },
  env: Readonly<Record<string, string | undefined>>,
): FunctionTarget & Disposable {
  let running: Running | undefined
  let last = 0

  function begin(): Running {
    const script = import.meta.url.endsWith('.ts') ? 'module-process.ts' : 'module-process.js'
    const child = fork(new URL(script, import.meta.url), [file, handler], {
      env,
      execArgv: ['--enable-source-maps'],
      // What the function prints is read where the server was started, and is no part of what the server says.
      stdio: ['ignore', 2, 2, 'ipc'],
    })
    child.unref()
    child.channel?.unref()
    const made: Running = { child, waiting: new Map(), files: new Map() }
    child.on('message', (message: FromModule) => {
      if (message.kind === 'loaded') for (const one of message.files) made.files.set(one, changedAt(one))
      else made.waiting.get(message.id)?.(outcomeOf(message))
    })
    const end = () => {
      if (running === made) running = undefined
      for (const settle of made.waiting.values())
        settle({ kind: 'failed', message: 'RequestId: Error: Runtime exited' })
    }
    child.on('exit', end)
    child.on('error', end)
    return made
  }

  function stop(): void {
    running?.child.kill('SIGKILL')
    running = undefined
  }

  return {
    async invoke({ id: invocation, arn, payload, signal }) {
      if (running && [...running.files].some(([one, at]) => changedAt(one) !== at)) stop()
      const { child, waiting } = (running ??= begin())
      const id = ++last
      const ended = Promise.withResolvers<Outcome>()
      waiting.set(id, ended.resolve)
      const giveUp = () => {
        // It may hang for good; what is asked next finds a new process.
        if (running?.child === child) stop()
        ended.resolve({ kind: 'not invoked', code: 'ServiceUnavailableException', mayPass: true })
      }
      signal.addEventListener('abort', giveUp)
      const message: ToModule = { id, arn, invocation, payload }
      child.send(message, (error) => {
        if (error) ended.resolve({ kind: 'not invoked', code: 'ServiceUnavailableException', mayPass: true })
      })
      const outcome = await ended.promise
      signal.removeEventListener('abort', giveUp)
      waiting.delete(id)
      return outcome
    },
    [Symbol.dispose]: stop,
  }
}

function outcomeOf(message: Exclude<FromModule, { kind: 'loaded' }>): Outcome {
  if (message.kind === 'failed') return { kind: 'failed', message: message.message }
  return { kind: 'returned', payload: message.payload.length > LONGEST_RETURN ? '' : message.payload }
}

/** 0 for a file that is gone. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
