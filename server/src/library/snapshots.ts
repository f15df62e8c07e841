import type { RunningServer } from '../server/start.ts'
import type { StoreImage } from '../server/snapshots.ts'
import type { Mailbox } from './mailbox.ts'
import type { ClockReading, MovableClock } from './pool-clock.ts'
import type { Snapshot } from './test-pool.ts'

interface Saved {
  readonly image: StoreImage
  readonly clock: ClockReading
  readonly read: ReadonlyMap<string, string>
}

export interface SnapshotParts {
  readonly clock: MovableClock
  readonly mailbox: Mailbox
  /** What must be in the store first. */
  readonly ready: Promise<void>
}

export function createSnapshots(server: Pick<RunningServer, 'snapshots'>, { clock, mailbox, ready }: SnapshotParts) {
  const all = new Map<Snapshot, Saved>()
  return {
    async take(): Promise<Snapshot> {
      await ready
      const image = await server.snapshots.take()
      const snapshot: Snapshot = {
        takenAt: new Date(clock.now()),
        [Symbol.dispose]() {
          all.delete(snapshot)
          image[Symbol.dispose]()
        },
      }
      all.set(snapshot, { image, clock: clock.save(), read: mailbox.save() })
      return snapshot
    },
    async restore(snapshot: Snapshot): Promise<void> {
      const saved = all.get(snapshot)
      if (!saved) throw new Error('This snapshot is not one of this pool, or it was disposed.')
      await server.snapshots.restore(saved.image, () => {
        clock.load(saved.clock)
        mailbox.load(saved.read)
      })
    },
  }
}
