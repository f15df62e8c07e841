import { Worker } from 'node:worker_threads'
import type { Connection } from './connection.ts'

const COMMITS_BETWEEN = 2_000
/** Pages of 4 KiB. Beyond it the writer starts the WAL anew itself, which copies only what the worker has not. */
const LONGEST_WAL = 16_384

export interface Checkpoints {
  afterCommit(): void
  close(): Promise<void>
}

/** Keeps the WAL short from a thread of its own, started when it is first needed. */
export function checkpoints(file: string, writer: Connection): Checkpoints {
  let commits = 0
  let worker: Worker | undefined
  let busy = false

  const start = () => {
    const made = new Worker(new URL(import.meta.url.endsWith('.ts') ? 'checkpointer.ts' : 'checkpointer.js', import.meta.url), {
      workerData: file,
    })
    made.on('message', (pages: number) => {
      busy = false
      if (pages > LONGEST_WAL) writer.get('PRAGMA wal_checkpoint(RESTART)')
    })
    // Without the worker the WAL grows until the next start and nothing is lost.
    made.on('error', () => {
      busy = true
    })
    made.unref()
    return made
  }

  return {
    afterCommit() {
      commits += 1
      if (commits < COMMITS_BETWEEN || busy) return
      commits = 0
      busy = true
      worker ??= start()
      worker.postMessage('checkpoint')
    },
    async close() {
      if (!worker) return
      const ended = new Promise((resolve) => worker?.once('exit', resolve))
      worker.ref()
      worker.postMessage('close')
      await ended
    },
  }
}
