import { Worker } from 'node:worker_threads'
import type { Connection } from './connection.ts'

/** An act leaves two to four pages in the WAL. */
const JOBS_BETWEEN = 1_000
/**
 * Pages of 4 KiB. Under constant writing the worker never meets the end of the WAL; beyond this length it goes over it once more, at once, and
 * then the writer copies the little that came meanwhile and starts the WAL anew.
 */
const LONGEST_WAL = 16_384

export interface Checkpoints {
  /** Called between transactions. */
  afterCommit(jobs: number): void
  close(): Promise<void>
}

/**
 * Keeps the WAL short from a thread of its own, started when it is first needed. If that thread fails, SQLite's own checkpoints on the
 * writer (`wal_autocheckpoint`) keep the WAL bounded, only less smoothly.
 */
export function checkpoints(file: string, writer: Connection): Checkpoints {
  let jobsSince = 0
  let worker: Worker | undefined
  let state: 'idle' | 'copying' | 'copying the rest' | 'nearly copied' | 'failed' = 'idle'

  const start = () => {
    const script = import.meta.url.endsWith('.ts') ? 'checkpointer.ts' : 'checkpointer.js'
    const made = new Worker(new URL(script, import.meta.url), { workerData: file })
    made.on('message', (pages: number) => {
      if (state === 'copying' && pages > LONGEST_WAL) {
        state = 'copying the rest'
        made.postMessage('checkpoint')
        return
      }
      state = state === 'copying the rest' ? 'nearly copied' : 'idle'
    })
    made.on('error', () => {
      state = 'failed'
      worker = undefined
    })
    made.unref()
    return made
  }

  return {
    afterCommit(jobs) {
      jobsSince += jobs
      if (state === 'nearly copied') {
        state = 'idle'
        restart(writer)
      }
      if (jobsSince < JOBS_BETWEEN || state !== 'idle') return
      jobsSince = 0
      state = 'copying'
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

function restart(writer: Connection): void {
  try {
    writer.control('PRAGMA wal_checkpoint(RESTART)')
  } catch {
    // A full disk or a failing one: the WAL stays as it is, nothing is lost, and the next commit says what is wrong.
  }
}
