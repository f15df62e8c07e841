/** In front of everything that changes state: it can be shut for a moment without refusing anybody. */
export interface Gate {
  /** Does the work as soon as the gate is open. */
  pass<T>(work: () => Promise<T>): Promise<T>
  /** Lets nobody in and resolves when all who are inside have left. The gate opens when what it resolves to is disposed. */
  shut(): Promise<Disposable>
}

export function createGate(): Gate {
  let inside = 0
  let opened: Promise<void> | undefined
  let emptied = () => {}
  return {
    async pass(work) {
      while (opened) await opened
      inside += 1
      try {
        return await work()
      } finally {
        inside -= 1
        if (inside === 0) emptied()
      }
    },
    async shut() {
      while (opened) await opened
      const opening = Promise.withResolvers<void>()
      const empty = Promise.withResolvers<void>()
      opened = opening.promise
      emptied = empty.resolve
      if (inside > 0) await empty.promise
      return {
        [Symbol.dispose]() {
          opened = undefined
          opening.resolve()
        },
      }
    },
  }
}
