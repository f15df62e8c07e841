/** Those who want to know that something happened, until they say that they no longer do. */
export function subscription<What>(): {
  readonly subscribe: (listener: (what: What) => void) => () => void
  announce(what: What): void
} {
  const listeners = new Set<(what: What) => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    announce(what) {
      for (const listener of listeners) listener(what)
    },
  }
}
