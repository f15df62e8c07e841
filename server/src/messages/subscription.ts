/** Those who want to know that something happened, until they say that they no longer do. */
export function subscription(): { readonly subscribe: (listener: () => void) => () => void; announce(): void } {
  const listeners = new Set<() => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    announce() {
      for (const listener of listeners) listener()
    },
  }
}
