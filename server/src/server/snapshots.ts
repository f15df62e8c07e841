import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenStore } from './open-store.ts'
import type { Gate } from './gate.ts'

/** A copy of the whole store. It ends with the server, or when it is disposed. */
export interface StoreImage extends Disposable {
  readonly file: string
}

/** Takes a running server back to where it was; for tests. */
export interface Snapshots {
  /** What is committed between two batches. A request on its way is in it with what it has committed. */
  take(): Promise<StoreImage>
  /**
   * Waits for the requests, messages and removals on their way, holds new ones back, puts the image in the store's place and forgets what the
   * process remembered. Connections stay; a request that came meanwhile is answered from the restored state. An image may be restored any
   * number of times. `alongside` runs while nothing else does.
   */
  restore(image: StoreImage, alongside: () => void): Promise<void>
}

export interface SnapshotParts {
  /** Without them there are no snapshots. */
  readonly images: OpenStore['images']
  readonly gate: Gate
  /** Whoever writes without being asked by a request. */
  readonly workers: readonly { hold(): Promise<Disposable> }[]
  /** Makes anew all that the process keeps beside the store. */
  readonly forget: () => void
}

export function createSnapshots({ images, gate, workers, forget }: SnapshotParts): Snapshots & Disposable {
  let folder: string | undefined
  let taken = 0
  return {
    async take() {
      // Beside no database: the folder of one that is kept holds nothing else.
      folder ??= mkdtempSync(join(tmpdir(), 'sparekey-images-'))
      const file = join(folder, `${(taken += 1)}.db`)
      await imagesOf(images).saveImage(file)
      return { file, [Symbol.dispose]: () => rmSync(file, { force: true }) }
    },
    async restore(image, alongside) {
      using _shut = await gate.shut()
      using held = new DisposableStack()
      for (const worker of workers) held.use(await worker.hold())
      await imagesOf(images).loadImage(image.file)
      forget()
      alongside()
    },
    [Symbol.dispose]() {
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function imagesOf(images: OpenStore['images']): NonNullable<OpenStore['images']> {
  if (!images) throw new Error('Snapshots are copies of a SQLite file; the store of this server is none.')
  return images
}
