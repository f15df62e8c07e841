import { parentPort, workerData } from 'node:worker_threads'
import { connect } from './connection.ts'

// Runs in a worker thread: copies the WAL into the database file, so that the thread that answers requests never does.
const connection = connect(String(workerData), { readOnly: false })
connection.exec('PRAGMA synchronous = FULL')
parentPort?.on('message', (message) => {
  if (message === 'close') {
    connection.close()
    parentPort?.close()
    return
  }
  parentPort?.postMessage(checkpoint())
})

/** Pages the WAL holds, copied or not. Zero when it could not be done (a full disk): it is asked for again later. */
function checkpoint(): number {
  try {
    return Number(connection.get('PRAGMA wal_checkpoint(PASSIVE)')?.['log'] ?? 0)
  } catch {
    return 0
  }
}
